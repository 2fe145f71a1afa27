package ca.passerelle.content;

import java.time.LocalTime;

/** When a line answers. */
public sealed interface LineHours {
  record Always() implements LineHours {}

  record Daily(LocalTime opens, LocalTime closes) implements LineHours {}

  record Unknown() implements LineHours {}

  /** {@code 24/7}, {@code daily 08:00-20:00} or {@code unknown}, as files write it. */
  static LineHours of(String text) {
    return switch (text) {
      case "24/7" -> new Always();
      case String daily when daily.startsWith("daily ") ->
          new Daily(LocalTime.parse(daily.substring(6, 11)), LocalTime.parse(daily.substring(12)));
      default -> new Unknown();
    };
  }
}
