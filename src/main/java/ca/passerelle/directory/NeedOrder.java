package ca.passerelle.directory;

import ca.passerelle.directory.ChangeNotUndone.Reason;
import ca.passerelle.directory.Editing.Who;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * In which order citizens see the needs. A need does not know its place, so this remembers who
 * moved it, and brings it back.
 */
@Component
class NeedOrder {
  /** What the history calls it. */
  static final String FIELD = "place";

  private final NeedStore needs;
  private final History history;
  private final ApplicationEventPublisher events;

  NeedOrder(NeedStore needs, History history, ApplicationEventPublisher events) {
    this.needs = needs;
    this.history = history;
    this.events = events;
  }

  /**
   * As the history writes it.
   *
   * @param place 1 for the first
   */
  private record Placed(int place) {}

  /** One place earlier; the first stays. */
  void earlier(Who who, String need) {
    int place = place(who, need);
    if (place > 1) {
      move(who, place, place - 1);
    }
  }

  /** 1 for the first; 0 when there is no such need. */
  private int place(Who who, String need) {
    return List.copyOf(needs.current(who.community()).keySet()).indexOf(need) + 1;
  }

  private void move(Who who, int from, int to) {
    var community = who.community();
    var entries = new ArrayList<>(needs.current(community).values());
    var moved = entries.remove(from - 1);
    entries.add(Math.min(to - 1, entries.size()), moved);
    for (int i = 0; i < entries.size(); i++) {
      needs.place(community, entries.get(i).id(), i);
    }
    history.changed(
        RecordName.of(community, moved), who.by(), new Placed(from), new Placed(to), who.undoes());
    events.publishEvent(new DirectoryChanged(community));
  }

  static boolean isMove(Change change) {
    return change.kind() == RecordKind.NEED
        && change.fields().stream().map(Change.Field::name).toList().equals(List.of(FIELD));
  }

  /**
   * Puts the need back where it was.
   *
   * @throws ChangeNotUndone when it is no longer where the change put it
   */
  void turnBack(Who who, Change change) {
    var field = change.fields().getFirst();
    int place = place(who, change.key());
    if (place == 0) {
      throw new ChangeNotUndone(Reason.GONE);
    }
    if (place != field.became().orElseThrow().asInt()) {
      throw new ChangeNotUndone(Reason.NEWER, List.of(FIELD));
    }
    move(who, place, field.was().orElseThrow().asInt());
  }
}
