package ca.passerelle.directory.intake;

/** What sources may be called; it becomes part of the short name of every record of theirs. */
final class SourceNames {
  private static final String SOURCE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST = 40;

  private SourceNames() {}

  static boolean good(String name) {
    return name.length() <= LONGEST && name.matches(SOURCE);
  }
}
