package ca.passerelle.workerscreens;

import ca.passerelle.community.Community;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every open request of one community, and who could take it, while one window looks. */
class Board {
  private final Community community;
  private final Map<ContactRequestId, Line> lines = new HashMap<>();
  private final Map<WorkerId, OutreachWorker> workers = new LinkedHashMap<>();

  Board(Community community, List<Line> open, List<OutreachWorker> workers) {
    this.community = community;
    open.forEach(line -> lines.put(line.id(), line));
    workers.forEach(this::changed);
  }

  /** Where a request stands on the board. */
  enum Column {
    LATE,
    WAITING,
    TAKEN;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Community community() {
    return community;
  }

  void changed(OutreachWorker worker) {
    workers.put(worker.id(), worker);
  }

  void changed(Line line) {
    if (line.open()) {
      lines.put(line.id(), line);
    } else {
      lines.remove(line.id());
    }
  }

  void gone(ContactRequestId id) {
    lines.remove(id);
  }

  Collection<Line> lines() {
    return List.copyOf(lines.values());
  }

  int waiting() {
    return (int) lines.values().stream().filter(Line::waiting).count();
  }

  long load(WorkerId worker) {
    return lines.values().stream().filter(line -> line.heldBy(worker)).count();
  }

  /** By name, so that nobody moves under one's finger. */
  List<OutreachWorker> team() {
    return workers.values().stream()
        .sorted(Comparator.comparing(OutreachWorker::displayName))
        .toList();
  }

  static Column column(Line line, Instant now) {
    if (line.late(now)) {
      return Column.LATE;
    }
    return line.waiting() ? Column.WAITING : Column.TAKEN;
  }
}
