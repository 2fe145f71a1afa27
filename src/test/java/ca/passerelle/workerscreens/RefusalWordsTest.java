package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.ContactRefusal;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each refusal has its own words, in each language; none is a number or a name of a class. */
@WithActor(worker = "amina")
class RefusalWordsTest extends ConsoleStory {
  private static final ContactRequestId ID = new ContactRequestId(UUID.randomUUID());

  @Autowired private Lines lines;

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            new ContactRefusal.AlreadyClaimed(ID, THUY), "Prise par Thúy", "Taken by Thúy"),
        Arguments.of(
            new ContactRefusal.NotYours(ID, THUY), "Thúy suit cette demande", "Thúy follows"),
        Arguments.of(new ContactRefusal.NotClaimed(ID), "Prenez-la d’abord", "Take it first"),
        Arguments.of(new ContactRefusal.AlreadyClosed(ID), "déjà fermée", "already closed"),
        Arguments.of(new ContactRefusal.NotClosed(ID), "déjà ouverte", "already open"),
        Arguments.of(new ContactRefusal.ContactRequestGone(ID), "n’existe plus", "no longer"),
        Arguments.of(new ContactRefusal.UnmetNeedMissing(ID), "la raison", "the reason"),
        Arguments.of(new ContactRefusal.NoSuchWorker(ID), "pas de ce quartier", "not from this"),
        Arguments.of(new ContactRefusal.ChangedMeanwhile(ID), "vient de changer", "just changed"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void isSaidInBothLanguages(ContactRefusal refusal, String french, String english) {
    assertThat(said(refusal, Locale.CANADA_FRENCH)).contains(french).doesNotContain(id());
    assertThat(said(refusal, Locale.CANADA)).contains(english).doesNotContain(id());
  }

  @Test
  void noneIsForgottenHere() {
    assertThat(refusals().map(one -> one.get()[0].getClass().getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ContactRefusal.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  private String said(ContactRefusal refusal, Locale locale) {
    return new RefusalWords(lines, new Words(locale)).of(refusal);
  }

  private static String id() {
    return ID.toString();
  }
}
