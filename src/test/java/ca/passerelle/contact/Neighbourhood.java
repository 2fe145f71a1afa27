package ca.passerelle.contact;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.CitizenForm;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people around the desk, in tests: a citizen at the web site, workers, a coordinator. */
final class Neighbourhood {
  static final CommunityId HERE = new CommunityId("quartier-demo");
  static final CommunityId ELSEWHERE = new CommunityId("jonquiere");
  static final String WEB = "web-quartier-demo";
  static final WorkerId AMINA = new WorkerId("amina");
  static final WorkerId SAMUEL = new WorkerId("samuel");

  private final ContactDesk desk;
  private final Sealing sealing;

  Neighbourhood(ApplicationContext context) {
    this.desk = context.getBean(ContactDesk.class);
    this.sealing = context.getBean(Sealing.class);
  }

  ContactDesk desk() {
    return desk;
  }

  Envelope envelope(CitizenForm form) {
    return new Envelope(
        form.id(),
        new KioskId(form.kiosk()),
        Optional.empty(),
        form.sealed(sealing.publicKeySet()));
  }

  /** Sealed on a tablet of ours, which proves it. */
  Envelope fromTablet(CitizenForm form) {
    var sealed = envelope(form);
    return new Envelope(
        sealed.idempotencyKey(), sealed.kiosk(), Optional.of(sealed.kiosk()), sealed.sealed());
  }

  /** Sent again by a browser that kept it though it was refused. */
  static Envelope kept(Envelope refused) {
    return new Envelope(
        refused.idempotencyKey(), refused.kiosk(), refused.recognized(), refused.sealed(), true);
  }

  ContactRequestId sends(CitizenForm form) {
    return desk.receive(envelope(form)).id();
  }

  ContactRequestId sendsARequest() {
    return sends(CitizenForm.request(WEB));
  }

  /** Sent by a citizen, and taken by {@code worker}. */
  ContactRequestId takenBy(WorkerId worker, CitizenForm form) {
    var id = sends(form);
    as(worker, () -> desk.claim(id));
    return id;
  }

  /** {@code worker} calls, and writes down what came of it. */
  void calls(WorkerId worker, ContactRequestId id, Attempt.Result result, String note) {
    as(
        worker,
        () -> desk.logAttempt(id, Attempt.Way.CALL, result, Optional.of(note), Optional.empty()));
  }

  FollowUpStatus.Standing looks(CitizenForm of) {
    return (FollowUpStatus.Standing) comesBack(CitizenForm.followUp(WEB, of.code(), "look"));
  }

  FollowUpStatus comesBack(CitizenForm followUp) {
    return desk.followUp(envelope(followUp));
  }

  static Actor worker(WorkerId worker, CommunityId community) {
    return new Actor(
        new AccountId(UUID.nameUUIDFromBytes(worker.value().getBytes(StandardCharsets.UTF_8))),
        Optional.of(worker),
        worker.value(),
        Set.of(new Grant(Role.WORKER, community)));
  }

  static Actor coordinator(CommunityId community) {
    return new Actor(
        new AccountId(UUID.randomUUID()),
        Optional.empty(),
        "coordination",
        Set.of(new Grant(Role.COORDINATOR, community)));
  }

  static Actor administrator(CommunityId community) {
    return new Actor(
        new AccountId(UUID.randomUUID()),
        Optional.empty(),
        "administration",
        Set.of(new Grant(Role.ADMINISTRATOR, community)));
  }

  static void as(WorkerId worker, Runnable work) {
    as(worker(worker, HERE), work);
  }

  static void as(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return true;
        });
  }

  static <T> T as(WorkerId worker, Supplier<T> work) {
    return as(worker(worker, HERE), work);
  }

  static <T> T as(Actor actor, Supplier<T> work) {
    SecurityContextHolder.setContext(Acting.as(actor));
    try {
      return work.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
