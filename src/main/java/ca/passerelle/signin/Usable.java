package ca.passerelle.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which accounts may be used: those of the demonstration only in a demonstration. */
@Component
class Usable {
  private final boolean demo;

  Usable(@Value("${passerelle.demo}") boolean demo) {
    this.demo = demo;
  }

  boolean now(Account account) {
    return !account.locked() && (demo || !account.demo());
  }

  boolean demonstration() {
    return demo;
  }
}
