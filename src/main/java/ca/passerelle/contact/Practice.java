package ca.passerelle.contact;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.privacy.ConsentText;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.privacy.SealRefused;
import ca.passerelle.privacy.Sealing;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes made-up requests in after each start and undoes every one, so that the first person does
 * not wait for what a new JVM still has to load and compile: without it the first request takes
 * more than ten times as long as the thousandth. Nothing of it is ever committed, told or counted.
 */
@Component
class Practice {
  private static final Logger log = LoggerFactory.getLogger(Practice.class);
  private static final int ROUNDS = 300;
  // In between the processors are left to whoever is being served.
  private static final Duration REST = Duration.ofMillis(15);

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
    var done = 0;
    var community = communities.all().stream().filter(this::isServed).findFirst();
    for (var round = 0; community.isPresent() && round < most && !stopped; round++) {
      done += takeAndUndo(community.get()) ? 1 : 0;
      LockSupport.parkNanos(REST.toNanos());
    }
    return done;
  }

  private boolean isServed(Community community) {
    return outreach.answersIn(community.id()) && door(community).isPresent();
  }

  private Optional<Kiosk> door(Community community) {
    return fleet.kiosks(community.id()).stream()
        .filter(kiosk -> kiosk.kind() == Kiosk.Kind.WEB && kiosk.delivers())
        .findFirst();
  }

  private boolean takeAndUndo(Community community) {
    try {
      var envelope = envelope(community);
      transaction.executeWithoutResult(status -> {
        status.setRollbackOnly();
        intake.receive(envelope);
      });
      return true;
    } catch (IntakeRefusal | SealRefused unready) {
      return false; // such as a community without a consent text yet
    }
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

  private Envelope envelope(Community community) {
    var kiosk = door(community).orElseThrow().id();
    var id = UUID.randomUUID().toString();
    var now = deadlines.now();
    var version =
        consents
            .current(community.id(), ConsentTexts.CONTACT, community.today(now))
            .map(ConsentText::version)
            .orElse(0);
    var content =
        Map.of(
            "type", RequestContent.TYPE,
            "version", 1,
            "id", id,
            "kiosk", kiosk.value(),
            "code", anyCode(),
            "language", "fr",
            "madeAt", now.toString(),
            "needs", List.of(),
            "reach", Map.of("way", "code"),
            "consent",
                Map.of(
                    "purpose",
                    "contact",
                    "version",
                    version,
                    "language",
                    "fr",
                    "at",
                    now.toString()));
    return new Envelope(
        id, kiosk, Optional.empty(), sealing.seal(JsonMapper.shared().writeValueAsBytes(content)));
  }
}
