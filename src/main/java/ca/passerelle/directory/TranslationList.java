package ca.passerelle.directory;

import ca.passerelle.directory.Page.Part;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of a directory and how their translations stand, asked of the database. */
@Component
class TranslationList {
  private static final String TEXTS =
      TranslatedText.ALL.stream()
          .map(TranslatedText::sql)
          .collect(Collectors.joining(" union all "));

  /** Each text with its translation and what is known of that; a row without one lacks it. */
  private static final String STATES =
      """
      from (
        select q.*, t.text as text,
          case when t.text is null then 'missing' else coalesce(k.state, 'done') end as state
        from (%s) q
        left join translation t on t.community_id = ? and t.resource_id = q.resource_id
          and t.field_name = q.text_name and t.language = ?
        left join translation_state k on k.community_id = ? and k.record_id = q.resource_id
          and k.field_name = q.state_name and k.language = ?
      ) s
      """
          .formatted(TEXTS);

  private final JdbcClient jdbc;

  TranslationList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static List<Object> values(CommunityId community, Language language) {
    var values = new ArrayList<Object>();
    TranslatedText.ALL.forEach(_ -> values.add(community.value()));
    values.addAll(List.of(community.value(), language.tag(), community.value(), language.tag()));
    return values;
  }

  Page<TranslationLine> page(
      CommunityId community,
      Language language,
      String words,
      Optional<TranslationState> state,
      Part part) {
    var values = values(community, language);
    var where =
        state
            .map(it -> Where.of("s.state = ?", it.code()))
            .orElseGet(() -> Where.of("s.state <> ?", "done"));
    where.andWords(words, List.of(Where.looks("s.record_name"), Where.looks("s.french")));
    values.addAll(where.values());
    int total =
        jdbc.sql("select count(*) " + STATES + " where " + where)
            .params(values)
            .query(Integer.class)
            .single();
    values.add(part.from());
    values.add(part.most());
    var items =
        jdbc.sql(
                "select s.* "
                    + STATES
                    + " where "
                    + where
                    + " order by s.record_name, s.record_id, s.field, s.resource_id, s.text_name"
                    + Part.SQL)
            .params(values)
            .query(TranslationList::read)
            .list();
    return new Page<>(items, total);
  }

  Map<TranslationState, Integer> counts(CommunityId community, Language language) {
    var counts = new EnumMap<TranslationState, Integer>(TranslationState.class);
    jdbc.sql("select s.state, count(*) " + STATES + " group by s.state")
        .params(values(community, language))
        .query(row -> {
          counts.put(Coded.of(TranslationState.class, row.getString(1)), row.getInt(2));
        });
    return counts;
  }

  private static TranslationLine read(ResultSet row, int number) throws SQLException {
    return new TranslationLine(
        Coded.of(RecordKind.class, row.getString("kind")),
        row.getObject("record_id", UUID.class),
        row.getString("record_key"),
        row.getString("record_name"),
        row.getString("field"),
        new TranslationLine.Where(
            row.getObject("resource_id", UUID.class), row.getString("state_name")),
        Coded.of(TranslationState.class, row.getString("state")),
        row.getString("french"),
        Optional.ofNullable(row.getString("text")));
  }
}
