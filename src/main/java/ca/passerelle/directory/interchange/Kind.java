package ca.passerelle.directory.interchange;

/** What of HSDS can be asked for. */
public enum Kind {
  ORGANIZATIONS,
  SERVICES,
  LOCATIONS,
  SERVICE_AT_LOCATIONS,
  TAXONOMIES,
  TAXONOMY_TERMS
}
