package ca.passerelle.uikit;

/** Whether one can go now: a sign and words, so that nothing hangs on a colour. */
public record Opening(Kind kind, String words) {
  public enum Kind {
    OPEN,
    LATER,
    APPOINTMENT,
    SEASON,
    UNKNOWN
  }
}
