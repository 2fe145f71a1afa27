package ca.passerelle.statistics;

import ca.passerelle.community.Communities;
import ca.passerelle.privacy.KeyedHash;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts searches that led nowhere. The words of one are first a keyed hash, which whoever has the
 * database cannot turn back; they are written down once they came often, on different days, within
 * a month of a community: then they are nobody's any more.
 */
@Component
class SearchCount {
  /** A small kiosk has a few dozen visits a day: what comes eight times a month is a need. */
  static final int VISITS = 8;

  /** Whoever tries all afternoon is one person; so may be who comes back twice. */
  static final int DAYS = 5;

  private final SearchTables tables;
  private final KeyedHash hash;
  private final Communities communities;

  SearchCount(SearchTables tables, KeyedHash hash, Communities communities) {
    this.tables = tables;
    this.hash = hash;
    this.communities = communities;
  }

  @Transactional
  public void add(SearchEnd search) {
    var day = communities.get(search.community()).today(search.at());
    tables.count(search, YearMonth.from(day));
    NamelessWords.of(search.words()).ifPresent(words -> add(search, words, day));
  }

  private void add(SearchEnd search, String words, LocalDate day) {
    var month = YearMonth.from(day);
    // The month is hashed too: what was typed in one cannot be followed into the next.
    var tally =
        new SearchTables.Tally(
            search.community(),
            month,
            search.language(),
            hash.of("search", search.community() + " " + month + " " + words));
    tables.tally(tally, day, search.found());
    tables.nameOnce(tally, words, VISITS, DAYS);
  }
}
