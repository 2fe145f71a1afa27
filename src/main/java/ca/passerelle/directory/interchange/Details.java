package ca.passerelle.directory.interchange;

import ca.passerelle.directory.Cost;
import ca.passerelle.directory.interchange.Hsds.Attribute;
import ca.passerelle.directory.interchange.Hsds.Contact;
import ca.passerelle.directory.interchange.Hsds.CostOption;
import ca.passerelle.directory.interchange.Hsds.Identifier;
import ca.passerelle.directory.interchange.Hsds.Language;
import ca.passerelle.directory.interchange.Hsds.Phone;
import ca.passerelle.directory.interchange.Hsds.RequiredDocument;
import ca.passerelle.directory.interchange.Hsds.ServiceArea;
import ca.passerelle.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What hangs on organizations, services and places, as far as everybody may know it. */
@Component
class Details {
  private final Rows rows;

  Details(Rows rows) {
    this.rows = rows;
  }

  /**
   * @param owner {@code organization_id}, {@code service_id} or {@code location_id}
   */
  Map<UUID, List<Phone>> phones(String owner, Collection<UUID> ids) {
    return rows.of(
        ids,
        """
        select %1$s, id, organization_id, service_id, location_id, number, extension, type,
          description%2$s
        from phone where %1$s in (:ids) and not confidential order by position
        """
            .formatted(owner, Tongue.now().columns("phone", "id", "description")),
        (row, _) -> phone(row));
  }

  private static Phone phone(ResultSet row) throws SQLException {
    var said = new RowTexts(row);
    var extension = row.getString("extension");
    boolean number = extension != null && extension.matches("[0-9]{1,8}");
    return new Phone(
        row.getObject("id", UUID.class),
        row.getObject("organization_id", UUID.class),
        row.getObject("service_id", UUID.class),
        row.getObject("location_id", UUID.class),
        row.getString("number"),
        number ? Integer.valueOf(extension) : null,
        row.getString("type"),
        Phrases.together(
            said.text("description"),
            said.ours(
                extension == null || number ? null : Phrases.extension(extension), "description")),
        said.untranslated());
  }

  /** By title and department. Names and e-mail addresses of people are for the team. */
  Map<UUID, List<Contact>> contacts(String owner, Collection<UUID> ids) {
    return rows.of(
        ids,
        """
        select %1$s, id, organization_id, service_id, title, department%2$s from contact
        where %1$s in (:ids) and (title is not null or department is not null) order by position
        """
            .formatted(owner, Tongue.now().columns("contact", "id", "title", "department")),
        (row, _) -> {
          var said = new RowTexts(row);
          return new Contact(
              row.getObject("id", UUID.class),
              row.getObject("organization_id", UUID.class),
              row.getObject("service_id", UUID.class),
              said.text("title"),
              said.text("department"),
              said.untranslated());
        });
  }

  /** Terms, and what a list says of an organization in words; whom it is for is told in words. */
  Map<UUID, List<Attribute>> attributes(Collection<UUID> ids) {
    return rows.of(
        ids,
        """
        select a.link_id, a.id, a.link_type, a.link_entity, a.attribute_value, a.taxonomy_term_id,
          %s
        from attribute a
        left join taxonomy_term t
          on t.community_id = a.community_id and t.id = a.taxonomy_term_id
        left join taxonomy x on x.community_id = t.community_id and x.id = t.taxonomy_id
        where a.link_id in (:ids) and a.link_type not in ('audience', 'secteur')
        order by a.link_type, a.position, a.id
        """
            .formatted(Terms.columns()),
        (row, _) -> {
          var said = new RowTexts(row);
          return new Attribute(
              row.getObject("id", UUID.class),
              row.getObject("link_id", UUID.class),
              row.getObject("taxonomy_term_id", UUID.class),
              row.getString("link_type"),
              row.getString("link_entity"),
              said.french("attribute_value", "value"),
              row.getObject("term_id") == null ? null : Terms.term(row),
              said.untranslated());
        });
  }

  Map<UUID, List<Language>> languages(Collection<UUID> services) {
    return rows.of(
        services,
        """
        select service_id, code from language where service_id in (:ids) order by position
        """,
        (row, _) -> {
          var service = row.getObject("service_id", UUID.class);
          var code = row.getString("code");
          return new Language(
              Derived.id("language", service, code),
              service,
              Locale.forLanguageTag(code).getDisplayName(Tongue.now().language().locale()),
              code);
        });
  }

  Map<UUID, List<ServiceArea>> areas(Collection<UUID> services) {
    return rows.of(
        services,
        """
        select service_id, id, name, description%s from service_area
        where service_id in (:ids) order by position
        """
            .formatted(Tongue.now().columns("service_area", "id", "name", "description")),
        (row, _) -> {
          var said = new RowTexts(row);
          return new ServiceArea(
              row.getObject("id", UUID.class),
              row.getObject("service_id", UUID.class),
              Objects.requireNonNull(said.text("name")),
              said.text("description"),
              said.untranslated());
        });
  }

  Map<UUID, List<RequiredDocument>> documents(Collection<UUID> services) {
    return rows.of(
        services,
        """
        select service_id, id, document%s from required_document
        where service_id in (:ids) order by position
        """
            .formatted(Tongue.now().columns("required_document", "id", "document")),
        (row, _) -> {
          var said = new RowTexts(row);
          return new RequiredDocument(
              row.getObject("id", UUID.class),
              row.getObject("service_id", UUID.class),
              Objects.requireNonNull(said.text("document")),
              said.untranslated());
        });
  }

  Map<UUID, List<CostOption>> costs(Collection<UUID> services) {
    return rows.of(
        services,
        """
        select service_id, option, currency, amount, amount_description%s from cost_option
        where service_id in (:ids) and option <> 'unknown'
        """
            .formatted(Tongue.now().columns("cost_option", "service_id", "amount_description")),
        (row, _) -> {
          var said = new RowTexts(row);
          var service = row.getObject("service_id", UUID.class);
          return new CostOption(
              Derived.id("cost_option", service, ""),
              service,
              Objects.requireNonNull(said.ours(cost(row.getString("option")), "option")),
              row.getString("currency"),
              row.getBigDecimal("amount"),
              said.text("amount_description"),
              said.untranslated());
        });
  }

  private static String cost(String code) {
    @Nullable String words = Phrases.cost(Coded.of(Cost.Kind.class, code));
    return words == null ? code : words;
  }

  Map<UUID, List<Identifier>> identifiers(Collection<UUID> organizations) {
    return rows.of(
        organizations,
        """
        select organization_id, id, identifier_scheme, identifier_type, identifier
        from organization_identifier where organization_id in (:ids) order by position
        """,
        (row, _) ->
            new Identifier(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("identifier_scheme"),
                row.getString("identifier_type"),
                row.getString("identifier")));
  }
}
