package ca.passerelle.workerscreens;

import ca.passerelle.contact.Attempt;
import ca.passerelle.contact.Way;

/** The pictogram of a way to reach someone. */
final class WayIcons {
  private WayIcons() {}

  static String of(Way way) {
    return switch (way) {
      case CALL -> "phone";
      case TEXT -> "message-circle";
      case EMAIL -> "mail";
      case MEET -> "users-round";
      case TRUSTED_PERSON -> "user-check";
      case CODE -> "ticket";
    };
  }

  static String of(Attempt.Way way) {
    return switch (way) {
      case CALL -> "phone";
      case TEXT -> "message-circle";
      case EMAIL -> "mail";
      case MEET -> "users-round";
      case TRUSTED_PERSON -> "user-check";
      case MESSAGE -> "ticket";
    };
  }
}
