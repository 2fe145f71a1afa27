package ca.passerelle.workerscreens;

/** A title is read over shoulders and kept in histories: a number and a name, never more. */
final class PageTitles {
  static final String NEUTRAL = "Passerelle";

  private PageTitles() {}

  static String counting(int waiting) {
    return waiting == 0 ? NEUTRAL : "(" + waiting + ") " + NEUTRAL;
  }
}
