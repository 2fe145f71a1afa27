package ca.passerelle.directory.intake;

import ca.passerelle.shared.Translated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a service at one place. The sentences that our own export writes there, because
 * HSDS has no field for what they say, become that again.
 */
record SiteWords(boolean byAppointment, @Nullable Translated description) {
  private static final String BY_APPOINTMENT = "Sur rendez-vous.";
  private static final String CLOSED_ON_HOLIDAYS = "Fermé les jours fériés.";

  private static final int MAX_SAID = 1000;
  private static final int MAX_TEXT = 2000;

  /**
   * @param hours what no rule could be made of
   */
  static SiteWords of(Given site, List<String> hours) {
    var said = site.words("description", MAX_SAID);
    var lines = new ArrayList<>(said == null ? List.<String>of() : said.lines().toList());
    boolean byAppointment = lines.remove(BY_APPOINTMENT);
    lines.remove(CLOSED_ON_HOLIDAYS); // as every place that does not say otherwise
    lines.addAll(hours);
    var words = String.join("\n", lines);
    return new SiteWords(
        byAppointment,
        words.isEmpty()
            ? null
            : Translated.french(words.substring(0, Math.min(words.length(), MAX_TEXT))));
  }
}
