package ca.passerelle.directory;

import java.util.List;

/**
 * A column whose texts are translated, and whose record they are.
 *
 * @param kind of the record
 * @param field how the record's field is called, as files call it
 * @param state under which name it is known whether the translation is done
 * @param name under which its translations stand
 * @param french the column, of a row {@code x}
 * @param from tables, with the row {@code x} and its record {@code r}
 * @param resource the id of the row
 * @param key of the record
 */
record TranslatedText(
    RecordKind kind,
    String field,
    String state,
    String name,
    String french,
    String from,
    String resource,
    String key) {

  /** Every text there is; sites and hours belong to the service that is given there. */
  static final List<TranslatedText> ALL =
      List.of(
          need("label", "name"),
          need("examples", "description"),
          own(RecordKind.SERVICE, "name", "name"),
          own(RecordKind.SERVICE, "summary", "summary"),
          own(RecordKind.SERVICE, "description", "description"),
          own(RecordKind.SERVICE, "eligibility", "eligibility_description"),
          own(RecordKind.SERVICE, "interpretation", "interpretation_services"),
          own(RecordKind.SERVICE, "how_to", "application_process"),
          own(RecordKind.SERVICE, "alert", "alert"),
          new TranslatedText(
              RecordKind.SERVICE,
              "cost",
              "amount_description",
              "amount_description",
              "x.amount_description",
              joined("cost_option", "service", "x.service_id"),
              "x.service_id",
              "r.slug"),
          part(RecordKind.SERVICE, "documents", "required_document", "document"),
          part(RecordKind.SERVICE, "phones", "phone", "description"),
          part(RecordKind.SERVICE, "contacts", "contact", "title"),
          part(RecordKind.SERVICE, "contacts", "contact", "department"),
          part(RecordKind.SERVICE, "service_areas", "service_area", "name"),
          part(RecordKind.SERVICE, "service_areas", "service_area", "description"),
          part(RecordKind.SERVICE, "at", "service_at_location", "description"),
          ofSite("schedule"),
          ofSite("special_days"),
          own(RecordKind.ORGANIZATION, "name", "name"),
          own(RecordKind.ORGANIZATION, "description", "description"),
          part(RecordKind.ORGANIZATION, "phones", "phone", "description"),
          part(RecordKind.ORGANIZATION, "contacts", "contact", "title"),
          part(RecordKind.ORGANIZATION, "contacts", "contact", "department"),
          own(RecordKind.LOCATION, "name", "name"),
          own(RecordKind.LOCATION, "description", "description"),
          own(RecordKind.LOCATION, "transportation", "transportation"),
          own(RecordKind.LOCATION, "accessibility_note", "accessibility_note"),
          part(RecordKind.LOCATION, "phones", "phone", "description"));

  private static TranslatedText need(String field, String column) {
    return new TranslatedText(
        RecordKind.NEED,
        field,
        field,
        column,
        "x." + column,
        "taxonomy_term x join taxonomy_term r on r.community_id = x.community_id and r.id = x.id",
        "x.id",
        "r.code");
  }

  private static TranslatedText own(RecordKind kind, String field, String column) {
    var table = kind.code();
    return new TranslatedText(
        kind, field, field, field, "x." + column, joined(table, table, "x.id"), "x.id", "r.slug");
  }

  private static TranslatedText part(RecordKind kind, String field, String table, String column) {
    return new TranslatedText(
        kind,
        field,
        column,
        column,
        "x." + column,
        joined(table, kind.code(), "x.%s_id".formatted(kind.code())),
        "x.id",
        "r.slug");
  }

  private static TranslatedText ofSite(String table) {
    return new TranslatedText(
        RecordKind.SERVICE,
        "at",
        "description",
        "description",
        "x.description",
        """
        %s x join service_at_location p
          on p.community_id = x.community_id and p.id = x.service_at_location_id
        join service r on r.community_id = p.community_id and r.id = p.service_id
        """
            .formatted(table),
        "x.id",
        "r.slug");
  }

  private static String joined(String table, String owner, String id) {
    return "%s x join %s r on r.community_id = x.community_id and r.id = %s"
        .formatted(table, owner, id);
  }

  /** All rows of a community that have the text. */
  String sql() {
    return """
    select '%s' as kind, r.id as record_id, %s as record_key, r.name as record_name,
      %s as resource_id, '%s' as field, '%s' as state_name, '%s' as text_name, %s as french
    from %s where x.community_id = ? and %s is not null and %s is not null
    """
        .formatted(kind.code(), key, resource, field, state, name, french, from, french, key);
  }
}
