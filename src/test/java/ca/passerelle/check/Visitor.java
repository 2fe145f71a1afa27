package ca.passerelle.check;

import java.util.List;
import java.util.Set;

/**
 * Someone who tries the doors.
 *
 * @param account of the demonstration; empty for who does not sign in
 */
record Visitor(String account, Set<String> roles) {
  /** One for each role of the demonstration, and a passer-by. */
  static List<Visitor> all() {
    return List.of(
        new Visitor("", Set.of()),
        new Visitor("amina", Set.of("WORKER")),
        new Visitor("coordination", Set.of("COORDINATOR")),
        new Visitor("edition", Set.of("EDITOR")),
        new Visitor("administration", Set.of("ADMINISTRATOR", "EDITOR")));
  }

  boolean isSignedIn() {
    return !account.isEmpty();
  }

  /** The same person, in whose hands someone else's session has come. */
  Visitor walkingAs(String other) {
    return new Visitor(other, roles);
  }

  @Override
  public String toString() {
    return isSignedIn() ? String.join("+", roles) : "a passer-by";
  }
}
