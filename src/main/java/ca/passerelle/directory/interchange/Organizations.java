package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Organization;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Organizations, also those of which a list gives the name and nothing else. */
@Component
class Organizations {
  /** Of an organization {@code o}: one that said it is no more is in no list of ours. */
  static final String VISIBLE = "o.listed_status is null";

  private final Rows rows;
  private final Details details;

  Organizations(Rows rows, Details details) {
    this.rows = rows;
    this.details = details;
  }

  /** Fields only, in the order of the ids. */
  Map<UUID, Organization> basic(Collection<UUID> ids) {
    return rows.one(
        ids,
        """
        select o.id, o.name, o.description, o.email, o.website%s
        from organization o where o.id in (:ids) and %s
        """
            .formatted(Tongue.now().columns("o", "id", "name", "description"), VISIBLE),
        (row, _) -> {
          var said = new RowTexts(row);
          return new Organization(
              row.getObject("id", UUID.class),
              Objects.requireNonNull(said.text("name")),
              Phrases.description(said),
              row.getString("email"),
              row.getString("website"),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              said.untranslated());
        });
  }

  /** With all they have but their services. */
  Map<UUID, Organization> full(Collection<UUID> ids) {
    var phones = details.phones("organization_id", ids);
    var contacts = details.contacts("organization_id", ids);
    var identifiers = details.identifiers(ids);
    var attributes = details.attributes(ids);
    var full = new LinkedHashMap<UUID, Organization>();
    basic(ids)
        .forEach((id, known) ->
            full.put(
                id,
                new Organization(
                    id,
                    known.name(),
                    known.description(),
                    known.email(),
                    known.website(),
                    phones.getOrDefault(id, List.of()),
                    contacts.getOrDefault(id, List.of()),
                    identifiers.getOrDefault(id, List.of()),
                    attributes.getOrDefault(id, List.of()),
                    List.of(),
                    known.untranslated())));
    return full;
  }

  /** Which services they give, in the order of the screens. */
  Map<UUID, List<UUID>> services(Collection<UUID> ids) {
    return rows.of(
        ids,
        """
        select s.organization_id, s.id from service s
        where s.organization_id in (:ids) and %s order by s.position, s.id
        """
            .formatted(Services.VISIBLE),
        (row, _) -> row.getObject("id", UUID.class));
  }
}
