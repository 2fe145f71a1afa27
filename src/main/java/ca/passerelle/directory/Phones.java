package ca.passerelle.directory;

import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.PhoneNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code phone}. */
@Component
class Phones extends Belongings<PhoneEntry> {
  Phones(JdbcClient jdbc, Translations translations) {
    super(
        jdbc,
        translations,
        "phone",
        List.of(Owner.Kind.SERVICE, Owner.Kind.ORGANIZATION, Owner.Kind.LOCATION));
  }

  @Override
  void write(PhoneEntry phone, Row row, FrenchOf french) {
    row.set("number", phone.number())
        .set("extension", phone.extension())
        .set("type", phone.type())
        .set("description", french.keep("description", phone.description()))
        .set("confidential", !phone.isPublic());
  }

  @Override
  String key(PhoneEntry phone) {
    return phone.number() + "/" + phone.extension() + "/" + phone.type();
  }

  @Override
  PhoneEntry read(ResultSet row, UUID id, Translations.Book book) throws SQLException {
    return new PhoneEntry(
        row.getString("number"),
        row.getString("extension"),
        row.getString("type"),
        book.text(id, "description", row.getString("description")),
        row.getBoolean("confidential"));
  }

  static List<Remark> remarks(List<PhoneEntry> phones) {
    var remarks = new ArrayList<Remark>();
    for (int i = 0; i < phones.size(); i++) {
      if (PhoneNumber.typed(phones.get(i).number()).isEmpty()) {
        remarks.add(
            new Remark(
                "/phones/%d/number".formatted(i),
                "« %s » n'est pas un numéro de téléphone : vérifiez les chiffres."
                    .formatted(phones.get(i).number())));
      }
    }
    return remarks;
  }
}
