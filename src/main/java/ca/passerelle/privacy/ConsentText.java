package ca.passerelle.privacy;

import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone agrees to, in plain words. A version never changes; another is added.
 *
 * @param purpose such as {@code contact}
 * @param agree the words of the button
 * @param keepsDays how many days the text says, at most, that what is confided is kept; absent from
 *     what was brought in before texts had to say it
 */
public record ConsentText(
    String purpose,
    int version,
    LocalDate validFrom,
    Translated title,
    Translated text,
    Translated agree,
    @Nullable Integer keepsDays) {}
