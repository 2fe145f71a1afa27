package ca.passerelle.citizenscreens;

import ca.passerelle.shared.Language;
import ca.passerelle.statistics.SearchEnd;
import ca.passerelle.statistics.SearchNotes;
import com.vaadin.flow.component.HasElement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looked for last, until it is known whether it led anywhere. Nothing is noted while
 * one writes: only the last words before the screen changes or the visit ends, if they stayed long
 * enough to be read; each words once a visit.
 */
class Searching {
  /** Words on the way to other words are no search. */
  static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final SearchNotes notes;
  private final Clock clock;
  private final Set<String> done = new HashSet<>();
  private @Nullable Last last;

  private record Last(SearchEnd search, @Nullable Instant until) {
    boolean stayed(Instant now) {
      return !(until == null ? now : until).isBefore(search.at().plus(A_MOMENT));
    }
  }

  Searching(SearchNotes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  void looked(Looked looked, Visit visit, Language language) {
    var known = last;
    var now = clock.instant();
    if (looked.words().isBlank()) {
      if (known != null && known.until() == null) {
        last = known.stayed(now) ? new Last(known.search(), now) : null;
      }
      return;
    }
    if (known != null
        && known.until() == null
        && known.search().words().equals(looked.words())
        && known.search().language().equals(language)) {
      return;
    }
    last =
        new Last(
            new SearchEnd(
                visit.community().id(),
                visit.kiosk().site().id(),
                language,
                looked.words(),
                looked.found(),
                looked.need(),
                now),
            null);
  }

  /** Another screen is shown. */
  void moved(HasElement screen) {
    switch (screen) {
      case ServiceView _ -> touched();
      case SearchView _ -> {} // the same words on a screen of their own
      case AttractView _ -> {
        ended();
        done.clear();
      }
      default -> ended();
    }
  }

  private void touched() {
    if (last != null) {
      done.add(last.search().words());
      last = null;
    }
  }

  /** Whatever was looked for led nowhere. */
  void ended() {
    if (last != null && last.stayed(clock.instant()) && done.add(last.search().words())) {
      notes.ended(last.search());
    }
    last = null;
  }
}
