package ca.passerelle.startup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may sign in to a demonstration, for whoever starts or visits it; nobody outside one. */
public interface DemoSignIns {
  /** The password they share; empty outside a demonstration. */
  Optional<String> password();

  List<DemoSignIn> all(Locale locale);

  /**
   * @param purpose what the account is there to show
   * @param path of the door, with the name written already
   */
  record DemoSignIn(String name, String purpose, String path) {}
}
