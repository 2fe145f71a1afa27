package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import java.time.Instant;
import java.util.UUID;

/** A few words left for whoever comes back with the code, or from them. Personal data. */
public record Message(UUID id, Instant at, From from, String text) {
  public Message {
    PlainText.check("message", text, 1000);
  }

  /** Who wrote it. */
  public enum From implements Coded {
    WORKER,
    CITIZEN
  }

  @Override
  public String toString() {
    return "Message[" + id + ", " + from + "]";
  }
}
