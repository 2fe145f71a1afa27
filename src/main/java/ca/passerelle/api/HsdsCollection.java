package ca.passerelle.api;

import static ca.passerelle.api.HsdsParameter.FORMAT;
import static ca.passerelle.api.HsdsParameter.FULL;
import static ca.passerelle.api.HsdsParameter.FULL_SERVICE;
import static ca.passerelle.api.HsdsParameter.MINIMAL;
import static ca.passerelle.api.HsdsParameter.MODIFIED_AFTER;
import static ca.passerelle.api.HsdsParameter.ORGANIZATION_ID;
import static ca.passerelle.api.HsdsParameter.PAGE;
import static ca.passerelle.api.HsdsParameter.PARENT_ID;
import static ca.passerelle.api.HsdsParameter.PER_PAGE;
import static ca.passerelle.api.HsdsParameter.POSTCODE;
import static ca.passerelle.api.HsdsParameter.PROXIMITY;
import static ca.passerelle.api.HsdsParameter.SEARCH;
import static ca.passerelle.api.HsdsParameter.TAXONOMY_ID;
import static ca.passerelle.api.HsdsParameter.TAXONOMY_TERM_ID;
import static ca.passerelle.api.HsdsParameter.TOP_ONLY;

import ca.passerelle.directory.interchange.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What can be read, and which parameters of the standard each takes. */
enum HsdsCollection {
  SERVICES(
      Kind.SERVICES,
      "compiled/service",
      TAXONOMY_TERM_ID,
      TAXONOMY_ID,
      ORGANIZATION_ID,
      MODIFIED_AFTER,
      MINIMAL,
      FULL),
  ORGANIZATIONS(
      Kind.ORGANIZATIONS,
      "compiled/organization",
      TAXONOMY_TERM_ID,
      TAXONOMY_ID,
      FULL,
      FULL_SERVICE),
  LOCATIONS(Kind.LOCATIONS, "location", FULL, POSTCODE, PROXIMITY),
  SERVICE_AT_LOCATIONS(
      Kind.SERVICE_AT_LOCATIONS,
      "compiled/service_at_location",
      TAXONOMY_TERM_ID,
      TAXONOMY_ID,
      ORGANIZATION_ID,
      MODIFIED_AFTER,
      FULL,
      POSTCODE,
      PROXIMITY),
  TAXONOMIES(Kind.TAXONOMIES, "taxonomy"),
  TAXONOMY_TERMS(Kind.TAXONOMY_TERMS, "taxonomy_term", TAXONOMY_ID, TOP_ONLY, PARENT_ID);

  private final Kind kind;
  private final String schema;

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  private final Set<HsdsParameter> parameters;

  HsdsCollection(Kind kind, String schema, HsdsParameter... own) {
    this.kind = kind;
    this.schema = schema;
    var all = EnumSet.of(SEARCH, PAGE, PER_PAGE, FORMAT);
    all.addAll(Arrays.asList(own));
    this.parameters = Collections.unmodifiableSet(all);
  }

  Kind kind() {
    return kind;
  }

  /** The one whose {@link #path} that is. */
  static HsdsCollection at(String path) {
    return Stream.of(values()).filter(one -> one.path().equals(path)).findFirst().orElseThrow();
  }

  String path() {
    return HsdsApi.ROOT + "/" + name().toLowerCase(Locale.ROOT);
  }

  /** What one thing takes, asked for by its id. */
  Set<HsdsParameter> parametersOfOne() {
    return this == ORGANIZATIONS ? Set.of(FULL_SERVICE) : Set.of();
  }

  Set<HsdsParameter> parameters() {
    return parameters;
  }

  /** Where the standard draws one; a list of a {@code compiled} one has a schema of its own. */
  String schema() {
    return schema + ".json";
  }

  String listSchema() {
    return schema.startsWith("compiled/") ? schema + "_list.json" : schema();
  }

  /** Every address there is; all else is closed. */
  static String[] addresses() {
    return Stream.concat(
            Stream.of(HsdsApi.ROOT, HsdsApi.ROOT + "/", HsdsApi.DESCRIPTION),
            Stream.of(values()).flatMap(all -> Stream.of(all.path(), all.path() + "/{id}")))
        .toArray(String[]::new);
  }
}
