package ca.passerelle.statistics;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code unmet_search} and {@code search_words}. */
@Component
class SearchTables {
  private final JdbcClient jdbc;

  SearchTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Words of a month that nobody can read yet. */
  record Tally(CommunityId community, YearMonth month, Language language, String hash) {}

  /** One more at this place, for the need the words come near; the words are not in it. */
  void count(SearchEnd search, YearMonth month) {
    var need = search.need().map(NeedId::value).orElse("");
    var outcome = outcome(search.found());
    var more =
        jdbc.sql(
                """
                update unmet_search set many = many + 1
                where community_id = ? and search_month = ? and place = ? and need = ?
                  and outcome = ?
                """)
            .params(search.community().value(), month.toString(), search.place(), need, outcome)
            .update();
    if (more == 0) {
      jdbc.sql("insert into unmet_search values (?, ?, ?, ?, ?, 1)")
          .params(search.community().value(), month.toString(), search.place(), need, outcome)
          .update();
    }
  }

  private static String outcome(boolean found) {
    return found ? "untouched" : "nothing";
  }

  void tally(Tally tally, LocalDate day, boolean found) {
    int nothing = found ? 0 : 1;
    var more =
        jdbc.sql(
                """
                update search_words set visits = visits + 1, nothing = nothing + ?,
                  days = case when last_day = ? then days else days + 1 end, last_day = ?
                where community_id = ? and search_month = ? and language = ? and words_hash = ?
                """)
            .param(nothing)
            .param(day)
            .param(day)
            .param(tally.community().value())
            .param(tally.month().toString())
            .param(tally.language().tag())
            .param(tally.hash())
            .update();
    if (more == 0) {
      jdbc.sql(
              """
              insert into search_words
                (community_id, search_month, language, words_hash, visits, nothing, days, last_day)
              values (?, ?, ?, ?, 1, ?, 1, ?)
              """)
          .params(
              tally.community().value(),
              tally.month().toString(),
              tally.language().tag(),
              tally.hash(),
              nothing,
              day)
          .update();
    }
  }

  /** From then on they can be read. */
  void nameOnce(Tally tally, String words, int visits, int days) {
    jdbc.sql(
            """
            update search_words set words = ?
            where community_id = ? and search_month = ? and language = ? and words_hash = ?
              and words is null and visits >= ? and days >= ?
            """)
        .params(
            words,
            tally.community().value(),
            tally.month().toString(),
            tally.language().tag(),
            tally.hash(),
            visits,
            days)
        .update();
  }

  /** Of a month, the most frequent first. */
  List<FrequentWords> words(CommunityId community, YearMonth month) {
    return jdbc.sql(
            """
            select language, words, visits, nothing from search_words
            where community_id = ? and search_month = ? and words is not null
            order by visits desc, words, language
            """)
        .params(community.value(), month.toString())
        .query((row, _) ->
            new FrequentWords(
                new Language(row.getString("language")),
                row.getString("words"),
                row.getInt("visits"),
                row.getInt("nothing")))
        .list();
  }

  List<CountedSearch> counted(CommunityId community, YearMonth month, boolean found) {
    return jdbc.sql(
            """
            select place, need, many from unmet_search
            where community_id = ? and search_month = ? and outcome = ?
            """)
        .params(community.value(), month.toString(), outcome(found))
        .query((row, _) ->
            new CountedSearch(row.getString("place"), row.getString("need"), row.getInt("many")))
        .list();
  }

  /** So many at a place for a need; without one where nobody knows which. */
  record CountedSearch(String place, String need, int many) {}

  /** What was too rare to be read goes with its month; the rest with its year. */
  void forget(YearMonth now, YearMonth oldest) {
    jdbc.sql("delete from search_words where words is null and search_month < ?")
        .param(now.toString())
        .update();
    for (var table : List.of("search_words", "unmet_search")) {
      jdbc.sql("delete from %s where search_month < ?".formatted(table))
          .param(oldest.toString())
          .update();
    }
  }
}
