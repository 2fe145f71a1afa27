package ca.passerelle.signin;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords; says until when. Told to everyone alike, account or not. */
class MustWait extends LockedException {
  private final Instant until;

  MustWait(Instant until) {
    super("Too many attempts");
    this.until = until;
  }

  Instant until() {
    return until;
  }
}
