package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.NextStep;
import ca.passerelle.contact.Outcome;
import ca.passerelle.contact.QueueItem;
import ca.passerelle.contact.Way;
import ca.passerelle.directory.Need;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import ca.passerelle.shared.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** A request in a list, made by hand; each method is another one like it. */
record SampleLine(
    ContactRequestId id,
    State state,
    List<Need> needs,
    Language language,
    boolean pressing,
    boolean late,
    boolean unread,
    Instant receivedAt,
    Optional<Instant> promised,
    Optional<Instant> next) {
  /** Monday, ten in the morning in Quartier-démo. */
  static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

  static final WorkerId AMINA = new WorkerId("amina");
  static final WorkerId THUY = new WorkerId("thuy");

  static SampleLine waiting() {
    return in(new State.Waiting());
  }

  static SampleLine heldBy(String worker) {
    return in(new State.Claimed(new WorkerId(worker), NOW));
  }

  static SampleLine closedBy(String worker) {
    return in(new State.Closed(new WorkerId(worker), NOW, Outcome.HELPED));
  }

  static SampleLine withdrawn() {
    return in(new State.Withdrawn(NOW));
  }

  private static SampleLine in(State state) {
    return new SampleLine(
        new ContactRequestId(UUID.randomUUID()),
        state,
        List.of(),
        Language.FRENCH,
        false,
        false,
        false,
        NOW.minus(Duration.ofHours(2)),
        Optional.empty(),
        Optional.empty());
  }

  SampleLine about(String french, String english) {
    var need =
        new Need(
            new NeedId(english.toLowerCase(Locale.ROOT)),
            new Translated(new TreeMap<>(Map.of("fr", french, "en", english))),
            Translated.french(""),
            "soup",
            needs.size(),
            false);
    return new SampleLine(
        id,
        state,
        Stream.concat(needs.stream(), Stream.of(need)).toList(),
        language,
        pressing,
        late,
        unread,
        receivedAt,
        promised,
        next);
  }

  SampleLine language(String tag) {
    return new SampleLine(
        id, state, needs, new Language(tag), pressing, late, unread, receivedAt, promised, next);
  }

  SampleLine urgent() {
    return new SampleLine(
        id, state, needs, language, true, late, unread, receivedAt, promised, next);
  }

  SampleLine overdue() {
    return new SampleLine(
        id, state, needs, language, pressing, true, unread, receivedAt, promised, next);
  }

  SampleLine answered() {
    return new SampleLine(
        id, state, needs, language, pressing, late, true, receivedAt, promised, next);
  }

  SampleLine received(Instant at) {
    return new SampleLine(id, state, needs, language, pressing, late, unread, at, promised, next);
  }

  SampleLine answerBy(Instant at) {
    return new SampleLine(
        id, state, needs, language, pressing, late, unread, receivedAt, Optional.of(at), next);
  }

  SampleLine due(Instant at) {
    return new SampleLine(
        id, state, needs, language, pressing, late, unread, receivedAt, promised, Optional.of(at));
  }

  Line line() {
    var item =
        new QueueItem(
            id,
            1,
            new CommunityId("quartier-demo"),
            new KioskId("demo-caisse"),
            needs.stream().map(Need::id).toList(),
            Optional.empty(),
            pressing,
            language,
            Way.CALL,
            receivedAt,
            promised,
            late,
            unread,
            state,
            next.map(at -> new NextStep(NextStep.Kind.FOLLOW_UP, at)));
    return new Line(item, needs, Translated.french("Caisse du Tilleul"), Optional.empty(), 0);
  }
}
