package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code contact}. */
@Component
class ContactPersons extends Belongings<ContactEntry> {
  ContactPersons(JdbcClient jdbc, Translations translations) {
    super(jdbc, translations, "contact", List.of(Owner.Kind.SERVICE, Owner.Kind.ORGANIZATION));
  }

  @Override
  void write(ContactEntry contact, Row row, FrenchOf french) {
    var email = contact.email();
    row.set("name", contact.name())
        .set("title", french.keep("title", contact.title()))
        .set("department", french.keep("department", contact.department()))
        .set("email", email == null ? null : email.value());
  }

  @Override
  String key(ContactEntry contact) {
    return "";
  }

  @Override
  ContactEntry read(ResultSet row, UUID id, Translations.Book book) throws SQLException {
    var email = row.getString("email");
    return new ContactEntry(
        row.getString("name"),
        book.text(id, "title", row.getString("title")),
        book.text(id, "department", row.getString("department")),
        email == null ? null : new EmailAddress(email));
  }
}
