package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code service_area}. */
@Component
class ServiceAreas extends Belongings<ServiceAreaEntry> {
  ServiceAreas(JdbcClient jdbc, Translations translations) {
    super(jdbc, translations, "service_area", List.of(Owner.Kind.SERVICE));
  }

  @Override
  void write(ServiceAreaEntry area, Row row, FrenchOf french) {
    row.set("name", french.keep("name", area.name()))
        .set("description", french.keep("description", area.description()));
  }

  @Override
  String key(ServiceAreaEntry area) {
    return area.name().in(Language.FRENCH);
  }

  @Override
  ServiceAreaEntry read(ResultSet row, UUID id, Translations.Book book) throws SQLException {
    return new ServiceAreaEntry(
        book.required(id, "name", row.getString("name")),
        book.text(id, "description", row.getString("description")));
  }
}
