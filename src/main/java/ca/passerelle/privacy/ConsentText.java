package ca.passerelle.privacy;

import ca.passerelle.shared.Translated;
import java.time.LocalDate;

/**
 * What someone agrees to, in plain words. A version never changes; another is added.
 *
 * @param purpose such as {@code contact}
 * @param agree the words of the button
 */
public record ConsentText(
    String purpose,
    int version,
    LocalDate validFrom,
    Translated title,
    Translated text,
    Translated agree) {}
