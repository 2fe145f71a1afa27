package ca.passerelle.directory;

import ca.passerelle.directory.AlikePair.Why;
import java.util.Set;

/**
 * A record that may be another one's double.
 *
 * @param sources those that brought it; empty: it was written here
 * @param signs what it could share with a double
 */
record Candidate(SourceKind kind, String slug, String name, Set<String> sources, Set<Sign> signs) {
  /** A number, an address… as it is the same wherever it is written. */
  record Sign(Why why, String text) {}
}
