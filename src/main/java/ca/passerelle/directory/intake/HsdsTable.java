package ca.passerelle.directory.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of HSDS from 1.0 to 3.1, by every name their files go by, and under which field of a
 * record of 3.1 their rows are found.
 */
enum HsdsTable {
  ORGANIZATIONS("", "organization organizations"),
  SERVICES("", "service services"),
  LOCATIONS("", "location locations"),
  SERVICE_AT_LOCATION(
      "service_at_locations",
      "service_at_location service_at_locations services_at_location services_at_locations"),
  ADDRESSES("addresses", "address addresses"),
  PHYSICAL_ADDRESSES("addresses", "physical_address physical_addresses"),
  POSTAL_ADDRESSES("addresses", "postal_address postal_addresses mail_address mail_addresses"),
  PHONES("phones", "phone phones"),
  SCHEDULES("schedules", "schedule schedules"),
  REGULAR_SCHEDULES("schedules", "regular_schedule regular_schedules"),
  HOLIDAY_SCHEDULES("schedules", "holiday_schedule holiday_schedules"),
  SERVICE_AREAS("service_areas", "service_area service_areas"),
  LANGUAGES("languages", "language languages"),
  COST_OPTIONS("cost_options", "cost_option cost_options"),
  REQUIRED_DOCUMENTS("required_documents", "required_document required_documents"),
  CONTACTS("contacts", "contact contacts"),
  ACCESSIBILITY(
      "accessibility",
      "accessibility accessibility_for_disabilities accessibilities_for_disabilities"),
  ORGANIZATION_IDENTIFIERS(
      "organization_identifiers", "organization_identifier organization_identifiers"),
  ATTRIBUTES(
      "attributes",
      "attribute attributes service_attribute service_attributes other_attribute other_attributes service_taxonomy services_taxonomy service_taxonomies"),
  ELIGIBILITY("eligibility", "eligibility eligibilities"),
  TERMS("", "taxonomy_term taxonomy_terms taxonomy"),
  /** What the directory has no place for. */
  HOMELESS(
      "",
      "program programs funding fundings payment_accepted payments_accepted service_capacity service_capacities unit units url urls metadata meta_table_description meta_table_descriptions taxonomies");

  private final String field;
  private final String names;

  HsdsTable(String field, String names) {
    this.field = field;
    this.names = " " + names + " ";
  }

  /** Empty for records of their own. */
  String field() {
    return field;
  }

  /** Of a file or a resource with this name, in whatever folder. */
  static Optional<HsdsTable> named(String file) {
    var word =
        Bundle.plain(file).toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", "").replace('-', '_');
    return Arrays.stream(values())
        .filter(table -> table.names.contains(" " + word + " "))
        .findFirst();
  }

  /** A record of one of these makes of files a directory. */
  boolean holdsRecords() {
    return this == ORGANIZATIONS || this == SERVICES || this == LOCATIONS;
  }
}
