package ca.passerelle.durability;

/** The disk did not confirm. What was committed may be there or not: ask again with the same id. */
public final class NotDurable extends RuntimeException {
  NotDurable(Throwable cause) {
    super("The commit could not be flushed to disk", cause);
  }
}
