package ca.passerelle.directory;

import ca.passerelle.directory.freshness.Stage;
import ca.passerelle.shared.Coded;
import java.util.Optional;

/** What citizens see of a service, whatever its editors mean them to see. */
public enum Standing implements Coded {
  SHOWN,
  /** With a word that one should call first: nobody verified it for long. */
  SAID,
  /** Still shown; soon no longer. */
  ANNOUNCED,
  /** Nobody verified it for so long that it is no longer shown. */
  WITHDRAWN,
  TEMPORARILY_CLOSED,
  DRAFT,
  INACTIVE,
  DEFUNCT;

  static Standing of(Status status, Optional<Stage> stage) {
    return switch (status) {
      case DRAFT -> DRAFT;
      case INACTIVE -> INACTIVE;
      case DEFUNCT -> DEFUNCT;
      case TEMPORARILY_CLOSED ->
          stage.filter(Stage.WITHDRAWN::equals).map(_ -> WITHDRAWN).orElse(TEMPORARILY_CLOSED);
      case ACTIVE -> stage.map(Standing::ofOneToBeSeen).orElse(SHOWN);
    };
  }

  private static Standing ofOneToBeSeen(Stage stage) {
    return switch (stage) {
      case WITHDRAWN -> WITHDRAWN;
      case ANNOUNCED -> ANNOUNCED;
      case SAID -> SAID;
      case UNKNOWN, DUE -> SHOWN;
    };
  }

  /** Of rows {@code q} with a status and the code of a stage. */
  String sql() {
    return switch (this) {
      case SHOWN -> "q.status = 'active' and coalesce(q.stage, 'due') in ('unknown', 'due')";
      case SAID -> "q.status = 'active' and q.stage = 'said'";
      case ANNOUNCED -> "q.status = 'active' and q.stage = 'announced'";
      case WITHDRAWN -> "q.stage = 'withdrawn'";
      case TEMPORARILY_CLOSED ->
          "q.status = 'temporarily closed' and coalesce(q.stage, 'due') <> 'withdrawn'";
      case DRAFT, INACTIVE, DEFUNCT -> "q.status = '%s'".formatted(code());
    };
  }
}
