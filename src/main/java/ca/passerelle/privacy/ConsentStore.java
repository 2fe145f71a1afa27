package ca.passerelle.privacy;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code consent_text}: every version ever shown, since consents point at it. */
@Component
@Order(60)
class ConsentStore extends NamedSection<ConsentText> {
  private final JdbcClient jdbc;

  ConsentStore(JdbcClient jdbc) {
    super("consents", ConsentText.class, item -> item.purpose() + "/" + item.version());
    this.jdbc = jdbc;
  }

  /** What is done with what somebody confided is what they read, in whichever language. */
  @Override
  public List<Remark> remarks(ConsentText item) {
    var promised = item.keepsDays();
    if (promised == null) {
      return List.of(); // the schema says so
    }
    var days = Pattern.compile("\\b%d\\b".formatted(promised));
    return item.text().texts().entrySet().stream()
        .filter(text -> !days.matcher(text.getValue()).find())
        .map(text ->
            new Remark(
                "/keeps_days",
                "Le texte « %s » ne dit pas « %d » : écrivez ici le nombre de jours que les gens y lisent, le même dans chaque langue."
                    .formatted(text.getKey(), promised)))
        .toList();
  }

  List<ConsentText> of(CommunityId community) {
    return jdbc.sql(
            "select entry from consent_text where community_id = ? order by purpose, version desc")
        .param(community.value())
        .query((row, _) -> Json.read(row.getString("entry"), ConsentText.class))
        .list();
  }

  @Override
  public Map<String, ConsentText> current(CommunityId community) {
    var texts = new LinkedHashMap<String, ConsentText>();
    of(community).forEach(text -> texts.put(key(text), text));
    return texts;
  }

  @Override
  public void put(CommunityId community, int position, ConsentText item) {
    remove(community, key(item));
    jdbc.sql("insert into consent_text (community_id, purpose, version, entry) values (?, ?, ?, ?)")
        .params(community.value(), item.purpose(), item.version(), Json.write(item))
        .update();
  }

  @Override
  public void remove(CommunityId community, String key) {
    var slash = key.indexOf('/');
    jdbc.sql("delete from consent_text where community_id = ? and purpose = ? and version = ?")
        .params(
            community.value(), key.substring(0, slash), Integer.parseInt(key.substring(slash + 1)))
        .update();
  }
}
