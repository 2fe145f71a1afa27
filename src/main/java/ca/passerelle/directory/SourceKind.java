package ca.passerelle.directory;

/** What a source may bring. */
public enum SourceKind {
  ORGANIZATION,
  LOCATION,
  SERVICE
}
