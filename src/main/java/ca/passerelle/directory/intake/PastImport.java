package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceCounts;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.shared.Coded;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that somebody began.
 *
 * @param by name of whoever began it; empty: somebody at the command line
 * @param file as they called it
 * @param source null when the file was never understood
 * @param counts empty when nothing was brought in
 */
public record PastImport(
    UUID id,
    Instant at,
    String by,
    String file,
    String format,
    @Nullable String source,
    boolean rehearsal,
    End end,
    Map<SourceKind, SourceCounts> counts,
    int problems,
    int conflicts) {
  public PastImport {
    counts = Map.copyOf(counts);
  }

  /** How it ended. */
  public enum End implements Coded {
    RUNNING,
    DONE,
    /** It would have taken most of a source away. */
    ASKED,
    REFUSED,
    FAILED,
    STOPPED,
    /** The server went away meanwhile; nothing was changed. */
    INTERRUPTED
  }
}
