package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code required_document}: what to bring. */
@Component
class Documents extends Belongings<Translated> {
  Documents(JdbcClient jdbc, Translations translations) {
    super(jdbc, translations, "required_document", List.of(Owner.Kind.SERVICE));
  }

  @Override
  void write(Translated document, Row row, FrenchOf french) {
    row.set("document", french.keep("document", document));
  }

  @Override
  String key(Translated document) {
    return document.in(Language.FRENCH);
  }

  @Override
  Translated read(ResultSet row, UUID id, Translations.Book book) throws SQLException {
    return book.required(id, "document", row.getString("document"));
  }
}
