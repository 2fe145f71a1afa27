package ca.passerelle.startup;

import org.jspecify.annotations.Nullable;

/** The process must not start like this; says why, and what to do. */
class StartRefused extends RuntimeException {
  private final String action;

  StartRefused(String why, String action, @Nullable Throwable cause) {
    super(why, cause);
    this.action = action;
  }

  String action() {
    return action;
  }
}
