package ca.passerelle.content;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A telephone line for someone who cannot wait.
 *
 * @param name who answers
 * @param label what it is for, in eight words at most
 * @param topics codes such as {@code suicide}
 * @param call as one dials it, such as {@code 811} or {@code 1 866 277-3553}
 * @param option key to press after the answer
 * @param text number that takes text messages
 * @param languages empty when nobody said
 * @param discreet never shown in large type, nor named in a title
 * @param checked the day a person last called it; empty means nobody did
 * @param checkedBy that person's name, as colleagues know it; empty when a file says the day only
 */
public record CrisisLine(
    String id,
    Translated name,
    Translated label,
    List<String> topics,
    String call,
    Optional<String> option,
    Optional<String> text,
    LineHours hours,
    List<Language> languages,
    boolean discreet,
    String source,
    OptionalInt sourceYear,
    Optional<LocalDate> checked,
    Optional<String> checkedBy,
    String owner) {
  /** How long a check is worth something. */
  static final int CHECK_LASTS_DAYS = 90;

  public boolean toBeChecked(LocalDate today) {
    return checked.map(day -> day.plusDays(CHECK_LASTS_DAYS).isBefore(today)).orElse(true);
  }
}
