package ca.passerelle.contact;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.privacy.SealRefused;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.KioskId;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes made-up requests in after each start and undoes every one, so that the first person does
 * not wait for what a new JVM still has to load and compile: without it the first request takes
 * more than ten times as long as the thousandth. Nothing of it is ever committed, told or counted.
 */
@Component
class Practice {
  private static final Logger log = LoggerFactory.getLogger(Practice.class);
  private static final int ROUNDS = 1500;
  // In between the processors are left to whoever is being served.
  private static final Duration REST = Duration.ofMillis(10);

  private final boolean wanted;
  private final Communities communities;
  private final Fleet fleet;
  private final Outreach outreach;
  private final ConsentTexts consents;
  private final Deadlines deadlines;
  private final Sealing sealing;
  private final Intake intake;
  private final TransactionTemplate transaction;
  private volatile boolean stopped;
  private @Nullable Thread thread;

  Practice(
      @Value("${passerelle.practice:true}") boolean wanted,
      Communities communities,
      Fleet fleet,
      Outreach outreach,
      ConsentTexts consents,
      Deadlines deadlines,
      Sealing sealing,
      Intake intake,
      TransactionTemplate transaction) {
    this.wanted = wanted;
    this.communities = communities;
    this.fleet = fleet;
    this.outreach = outreach;
    this.consents = consents;
    this.deadlines = deadlines;
    this.sealing = sealing;
    this.intake = intake;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (wanted) {
      thread = Thread.ofPlatform().name("practice").daemon().start(this::practise);
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopped = true;
    if (thread != null) {
      thread.join(Duration.ofSeconds(2));
    }
  }

  private void practise() {
    try {
      rounds(ROUNDS);
    } catch (RuntimeException e) {
      // Such as a database that closes meanwhile. People are served all the same.
      log.info("Practice ended early: {}", e.getClass().getName());
    }
  }

  /** How many were taken in and undone. */
  int rounds(int most) {
    var door = communities.all().stream().flatMap(here -> door(here).stream()).findFirst();
    var done = 0;
    while (door.isPresent() && done < most && !stopped && takeAndUndo(door.get())) {
      done++;
      LockSupport.parkNanos(REST.toNanos());
    }
    return done;
  }

  /** Where a request would be taken in that agrees to the text of today. */
  private record Door(KioskId kiosk, int consent) {}

  private Optional<Door> door(Community community) {
    if (!outreach.answersIn(community.id())) {
      return Optional.empty();
    }
    return fleet.kiosks(community.id()).stream()
        .filter(kiosk -> kiosk.kind() == Kiosk.Kind.WEB && kiosk.delivers())
        .findFirst()
        .flatMap(kiosk ->
            consents
                .current(community.id(), ConsentTexts.CONTACT, community.today(deadlines.now()))
                .map(text -> new Door(kiosk.id(), text.version())));
  }

  private boolean takeAndUndo(Door door) {
    try {
      var envelope = envelope(door);
      transaction.executeWithoutResult(status -> {
        status.setRollbackOnly();
        intake.receive(envelope);
      });
      return true;
    } catch (IntakeRefusal | SealRefused changed) {
      return false; // such as a door that was closed meanwhile: the next would be refused too
    }
  }

  private Envelope envelope(Door door) {
    var id = UUID.randomUUID().toString();
    var content =
        """
        {"type": "%s", "version": 1, "id": "%s", "kiosk": "%s", "code": "%s", "language": "fr",
         "madeAt": "%5$s", "needs": [], "reach": {"way": "code"},
         "consent": {"purpose": "%6$s", "version": %7$d, "language": "fr", "at": "%5$s"}}
        """
            .formatted(
                RequestContent.TYPE,
                id,
                door.kiosk().value(),
                anyCode(),
                deadlines.now(),
                ConsentTexts.CONTACT,
                door.consent());
    return new Envelope(
        id, door.kiosk(), Optional.empty(), sealing.seal(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static String anyCode() {
    var any = ThreadLocalRandom.current();
    return "%d-%d-%d-%d-%04d"
        .formatted(
            any.nextInt(128),
            any.nextInt(128),
            any.nextInt(128),
            any.nextInt(128),
            any.nextInt(10_000));
  }
}
