package ca.passerelle.statistics;

import ca.passerelle.shared.Language;

/**
 * Words that came often enough to be nobody's.
 *
 * @param visits in which they led nowhere
 * @param nothing of these, the ones in which nothing was found
 */
public record FrequentWords(Language language, String words, int visits, int nothing) {}
