package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.SearchField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A search that found nothing, or of which nothing was opened, is noted once the person moves on.
 */
class SearchesThatLeadNowhereTest extends CitizenStory {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("searchNotes.executor")
  ExecutorService behind;

  @BeforeEach
  void atTheKiosk() throws Exception {
    noted();
    forget();
    startInFrench();
  }

  @AfterEach
  void forget() {
    database.sql("delete from unmet_search").update();
    database.sql("delete from search_words").update();
  }

  @Test
  void nothingIsNotedWhileOneWritesAndReads() throws Exception {
    write("zzyzx");
    clock.advance(LONG_ENOUGH);

    assertThat(noted()).isEmpty();
  }

  @Test
  void whoFindsNothingAndMovesOnIsCounted() throws Exception {
    write("zzyzx");
    clock.advance(LONG_ENOUGH);
    walkTo(TABLET + "/urgence");

    assertThat(noted()).containsExactly("nothing 1");
  }

  @Test
  void whoOpensNothingOfWhatWasFoundIsCountedApart() throws Exception {
    write("manger");
    clock.advance(LONG_ENOUGH);
    walkTo(TABLET);

    assertThat(noted()).containsExactly("untouched 1");
  }

  @Test
  void whoOpensAServiceFoundSomething() throws Exception {
    write("manger");
    clock.advance(LONG_ENOUGH);
    walkTo(cards().getFirst().get("href").asString());
    walkTo(TABLET + "/recherche");
    clock.advance(LONG_ENOUGH);
    walkTo(TABLET);

    assertThat(noted()).isEmpty();
  }

  @Test
  void wordsOnTheWayToOthersAreNoSearch() throws Exception {
    write("zzy");
    write("zzyz");
    walkTo(TABLET);

    assertThat(noted()).isEmpty();
  }

  @Test
  void theSameWordsCountOnceAVisitAndAgainInTheNext() throws Exception {
    for (int i = 0; i < 3; i++) {
      write("zzyzx");
      clock.advance(LONG_ENOUGH);
      walkTo(TABLET + "/urgence");
      walkTo(TABLET + "/accueil");
    }
    assertThat(noted()).containsExactly("nothing 1");

    walkTo(TABLET);
    walkTo(TABLET + "/accueil");
    write("zzyzx");
    clock.advance(LONG_ENOUGH);
    walkTo(TABLET);

    assertThat(noted()).containsExactly("nothing 2");
  }

  @Test
  void whatIsErasedAfterItWasReadCountsAndWhatIsErasedAtOnceDoesNot() throws Exception {
    write("zzyzx");
    clock.advance(LONG_ENOUGH);
    write("");
    walkTo(TABLET + "/urgence");
    assertThat(noted()).containsExactly("nothing 1");

    walkTo(TABLET + "/accueil");
    write("yyzzy");
    write("");
    clock.advance(LONG_ENOUGH);
    walkTo(TABLET);
    assertThat(noted()).containsExactly("nothing 1");
  }

  private void write(String words) {
    var field = find(SearchField.class).single();
    ComponentUtil.fireEvent(field, new SearchField.Typed(field, true, words));
    assertThat(UI.getCurrent()).isNotNull();
  }

  /** Once all that was to be written is. */
  private List<String> noted() throws Exception {
    behind.submit(() -> {}).get();
    return database
        .sql("select outcome, many from unmet_search order by outcome")
        .query((row, _) -> row.getString(1) + " " + row.getInt(2))
        .list();
  }
}
