package ca.passerelle.directory;

import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code phone}, for whoever owns telephones. */
@Component
class Phones {
  private final JdbcClient jdbc;
  private final Translations translations;

  Phones(JdbcClient jdbc, Translations translations) {
    this.jdbc = jdbc;
    this.translations = translations;
  }

  void keep(CommunityId community, UUID owner, List<PhoneEntry> phones) {
    for (int i = 0; i < phones.size(); i++) {
      var phone = phones.get(i);
      var id = UUID.randomUUID();
      Row.in("phone", community)
          .set("id", id)
          .set("owner_id", owner)
          .set("position", i)
          .set("number", phone.number())
          .set("extension", phone.extension())
          .set("type", phone.type())
          .set("description", translations.keep(community, id, "description", phone.description()))
          .insert(jdbc);
    }
  }

  void forget(CommunityId community, UUID owner) {
    jdbc.sql("select id from phone where community_id = ? and owner_id = ?")
        .params(community.value(), owner)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list()
        .forEach(id -> translations.forget(community, id));
    jdbc.sql("delete from phone where community_id = ? and owner_id = ?")
        .params(community.value(), owner)
        .update();
  }

  Map<UUID, List<PhoneEntry>> of(CommunityId community, Translations.Book book) {
    var phones = new HashMap<UUID, List<PhoneEntry>>();
    jdbc.sql("select * from phone where community_id = ? order by owner_id, position")
        .param(community.value())
        .query(row -> {
          phones
              .computeIfAbsent(row.getObject("owner_id", UUID.class), _ -> new ArrayList<>())
              .add(
                  new PhoneEntry(
                      row.getString("number"),
                      row.getString("extension"),
                      row.getString("type"),
                      book.text(
                          row.getObject("id", UUID.class),
                          "description",
                          row.getString("description"))));
        });
    return phones;
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
