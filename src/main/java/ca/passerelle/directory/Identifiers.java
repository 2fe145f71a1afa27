package ca.passerelle.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code organization_identifier}. */
@Component
class Identifiers extends Belongings<IdentifierEntry> {
  Identifiers(JdbcClient jdbc, Translations translations) {
    super(jdbc, translations, "organization_identifier", List.of(Owner.Kind.ORGANIZATION));
  }

  @Override
  void write(IdentifierEntry known, Row row, FrenchOf french) {
    row.set("identifier_scheme", known.identifierScheme())
        .set("identifier_type", known.identifierType())
        .set("identifier", known.identifier());
  }

  @Override
  String key(IdentifierEntry known) {
    return known.identifierType() + "/" + known.identifier();
  }

  @Override
  IdentifierEntry read(ResultSet row, UUID id, Translations.Book book) throws SQLException {
    return new IdentifierEntry(
        row.getString("identifier_scheme"),
        row.getString("identifier_type"),
        row.getString("identifier"));
  }
}
