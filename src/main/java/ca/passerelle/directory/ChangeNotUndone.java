package ca.passerelle.directory;

import java.util.List;

/** The old state cannot come back: something newer stands on what it would take away. */
public class ChangeNotUndone extends RuntimeException {
  private final Reason reason;
  private final List<String> fields;

  ChangeNotUndone(Reason reason, List<String> fields) {
    super("The change cannot be undone: " + reason);
    this.reason = reason;
    this.fields = List.copyOf(fields);
  }

  ChangeNotUndone(Reason reason) {
    this(reason, List.of());
  }

  public Reason reason() {
    return reason;
  }

  /** Those that were changed again since, as files call them. */
  public List<String> fields() {
    return fields;
  }

  /** What an editor is told. */
  public enum Reason {
    /** The same fields were changed again. */
    NEWER,
    /** Others point to the record. */
    USED,
    /** The record is no longer there. */
    GONE,
    /** There is one of that name again. */
    TAKEN,
    /** It held names of people, which no history keeps. */
    NOT_TOLD
  }
}
