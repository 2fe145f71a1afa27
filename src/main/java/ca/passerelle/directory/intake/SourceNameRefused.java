package ca.passerelle.directory.intake;

/** The name of a source is a short one: small letters, digits and hyphens. */
public final class SourceNameRefused extends RuntimeException {
  SourceNameRefused(String name) {
    super("No name of a source: " + name);
  }
}
