package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.privacy.SealRefused;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What changes something, or shows what was confided, waits for the disk, and therefore refuses to
 * run in a transaction; what does not, costs nobody anything.
 */
@PasserelleTest
class WhatTheDeskPromisesTest {
  @Autowired private ApplicationContext context;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ConfigurableTransactionManager transactions;
  @Autowired private WrongCodes wrongCodes;
  @Autowired private MutableClock clock;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void someoneHoldsARequest() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
    id = people.sends(form);
    as(AMINA, () -> people.desk().claim(id));
  }

  private CitizenForm comesBack(String action) {
    return CitizenForm.followUp(WEB, form.code(), action);
  }

  @Test
  void whoReadARequestIsOnTheDiskBeforeTheyReadIt() {
    assertPromisesDurability(() -> as(AMINA, () -> people.desk().open(id)));
  }

  @Test
  void whatACitizenChangesIsOnTheDiskBeforeTheyHearOfIt() {
    assertPromisesDurability(() -> people.comesBack(comesBack("reply").with("text", "Merci")));
    assertPromisesDurability(
        () -> people.comesBack(comesBack("reach").with("reach", Map.of("way", "code"))));
    assertPromisesDurability(() -> people.comesBack(comesBack("withdraw")));
  }

  @Test
  void lookingWaitsForNoDisk() {
    var seen = transaction.execute(_ -> people.looks(form));
    assertThat(seen.worker()).isPresent();
  }

  @Test
  void whatCannotBeOpenedNeverReachesTheDatabase() {
    people.looks(form);
    var begun = new AtomicInteger();
    var me = Thread.currentThread();
    var before = List.copyOf(transactions.getTransactionExecutionListeners());
    transactions.addListener(
        new TransactionExecutionListener() {
          @Override
          public void beforeBegin(TransactionExecution any) {
            if (Thread.currentThread().equals(me)) {
              begun.incrementAndGet();
            }
          }
        });
    try {
      var envelope = new Envelope(form.id(), new KioskId(WEB), Optional.empty(), "not sealed");
      assertThatThrownBy(() -> people.desk().followUp(envelope)).isInstanceOf(SealRefused.class);
      assertThat(begun).hasValue(0);
      people.comesBack(comesBack("reply").with("text", "Merci"));
      assertThat(begun).hasPositiveValue();
    } finally {
      transactions.setTransactionExecutionListeners(before);
    }
  }

  @Test
  void whoSendsRequestsToLearnWhichCodesThereAreMustWaitToo() {
    clock.advance(Duration.ofDays(1)); // mistakes of that day are none of the other tests'
    var kiosk = new KioskId(WEB);
    for (int i = 0; i < WrongCodes.TRIES; i++) {
      assertThat(wrongCodes.mustWait(kiosk)).as("try %d", i + 1).isEmpty();
      assertThatThrownBy(() -> people.sends(form.with("id", UUID.randomUUID().toString())))
          .isInstanceOfSatisfying(
              IntakeRefusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.CODE_TAKEN));
    }
    assertThatThrownBy(() -> people.looks(form))
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> assertThat(refusal.why()).isEqualTo(Why.TOO_MANY_CODES));
  }

  @Test
  void whoSendsTheirOwnRequestAgainIsNotCounted() {
    clock.advance(Duration.ofDays(2));
    for (int i = 0; i <= WrongCodes.TRIES; i++) {
      people.sends(form);
    }
    assertThat(wrongCodes.mustWait(new KioskId(WEB))).isEmpty();
  }

  private void assertPromisesDurability(Runnable move) {
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> move.run()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("promises durability");
  }
}
