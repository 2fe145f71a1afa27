package ca.passerelle.directory;

import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;

/**
 * What a citizen chooses by pictogram.
 *
 * @param examples a few words that say what is found behind it
 * @param pictogram name of a Lucide icon
 * @param discreet never shown in large type, nor named in a title
 */
public record Need(
    NeedId id,
    Translated label,
    Translated examples,
    String pictogram,
    int position,
    boolean discreet) {}
