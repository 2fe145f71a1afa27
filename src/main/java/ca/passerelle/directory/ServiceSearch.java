package ca.passerelle.directory;

import java.util.Optional;

/**
 * Which services an editor looks for.
 *
 * @param words of the name, the organization or a need; none: all
 * @param due only those that somebody should verify
 */
public record ServiceSearch(String words, Optional<Standing> standing, boolean due) {
  public static final ServiceSearch ALL = new ServiceSearch("", Optional.empty(), false);

  public ServiceSearch(String words) {
    this(words, Optional.empty(), false);
  }
}
