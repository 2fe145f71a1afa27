package ca.passerelle.directory.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of HSDS 3.1 that we fill, by the names of its files, and their columns. A column is
 * followed by what it holds, if that is more than text, and by an exclamation mark if it may not be
 * empty.
 */
enum Table {
  ORGANIZATIONS("id:uuid! name! description! email:email website:uri"),
  SERVICES(
      "id:uuid! organization_id:uuid! name! description url:uri email:email status! interpretation_services application_process fees_description eligibility_description minimum_age:number maximum_age:number assured_date:date alert last_modified:datetime"),
  LOCATIONS(
      "id:uuid! location_type! name description transportation latitude:number longitude:number"),
  SERVICE_AT_LOCATION("id:uuid! service_id:uuid! location_id:uuid! description"),
  ADDRESSES(
      "id:uuid! location_id:uuid address_1! address_2 city! state_province! postal_code! country! address_type!"),
  PHONES(
      "id:uuid! location_id:uuid service_id:uuid organization_id:uuid number! extension:number type description"),
  SCHEDULES(
      "id:uuid! service_at_location_id:uuid valid_from:date valid_to:date timezone:number wkst freq interval:number byday description opens_at:time closes_at:time notes"),
  SERVICE_AREAS("id:uuid! service_id:uuid name description"),
  LANGUAGES("id:uuid! service_id:uuid name code"),
  COST_OPTIONS("id:uuid! service_id:uuid! option currency amount:number amount_description"),
  REQUIRED_DOCUMENTS("id:uuid! service_id:uuid document"),
  CONTACTS("id:uuid! organization_id:uuid service_id:uuid title department"),
  ACCESSIBILITY("id:uuid! location_id:uuid description details"),
  ORGANIZATION_IDENTIFIERS(
      "id:uuid! organization_id:uuid! identifier_scheme identifier_type! identifier!"),
  ATTRIBUTES("id:uuid! link_id:uuid! taxonomy_term_id:uuid! link_type link_entity! value"),
  TAXONOMIES("id:uuid! name! description!"),
  TAXONOMY_TERMS(
      "id:uuid! code name! description! parent_id:uuid taxonomy language taxonomy_id:uuid");

  /** Beside the standard's columns where another language than French was asked for. */
  static final String UNTRANSLATED = "untranslated";

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String file() {
    return word() + ".csv";
  }

  /** The table of rows that stand in others under this name. */
  static Optional<Table> of(String field) {
    var word = field.equals("service_at_locations") ? "service_at_location" : field;
    return Stream.of(values()).filter(table -> table.word().equals(word)).findFirst();
  }

  List<String> columns(boolean translated) {
    return written(translated).stream().map(Table::column).toList();
  }

  private List<String> written(boolean translated) {
    return List.of((translated ? columns + " " + UNTRANSLATED : columns).split(" "));
  }

  private static String column(String written) {
    return written.replaceAll("[:!].*", "");
  }

  /** Columns of which none may be empty. */
  List<String> required() {
    return written(false).stream()
        .filter(written -> written.endsWith("!"))
        .map(Table::column)
        .toList();
  }

  boolean holdsTimes(String column) {
    return columns.contains(column + ":time ") || columns.endsWith(column + ":time");
  }

  /** As a data package describes it. */
  Map<String, Object> described(boolean translated) {
    var fields = new ArrayList<Map<String, Object>>();
    for (var written : written(translated)) {
      var field = new LinkedHashMap<String, Object>();
      field.put("name", column(written));
      var type = written.contains(":") ? written.replaceAll(".*:|!", "") : "string";
      boolean text = List.of("uuid", "email", "uri", "string").contains(type);
      field.put("type", text ? "string" : type);
      field.put("format", text && !type.equals("string") ? type : "default");
      if (written.endsWith("!")) {
        field.put("constraints", Map.of("required", true));
      }
      fields.add(field);
    }
    var schema = new LinkedHashMap<String, Object>();
    schema.put("fields", fields);
    schema.put("primaryKey", "id");
    schema.put("missingValues", List.of(""));
    var resource = new LinkedHashMap<String, Object>();
    resource.put("name", word());
    resource.put("path", file());
    resource.put("profile", "tabular-data-resource");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema);
    return resource;
  }
}
