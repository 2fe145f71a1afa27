package ca.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What a person writes in a row of the table of crisis lines, and where it is shown. */
@PasserelleTest
@Transactional
class ALineOfTheTableTest {
  private static final CommunityId HERE = new CommunityId("ici");
  private static final CommunityId ELSEWHERE = new CommunityId("ailleurs");

  @Autowired CrisisLineStore store;

  @Test
  void theOrderOfTheScreenIsTheNumberAndNotTheRow() {
    store.put(HERE, 0, row("troisieme", "30"));
    store.put(HERE, 1, row("premiere", "9"));
    store.put(HERE, 2, row("deuxieme", "10"));

    assertThat(shown()).containsExactly("premiere", "deuxieme", "troisieme");
  }

  @Test
  void withoutANumberARowStaysWhereItIsWritten() {
    store.put(HERE, 0, row("premiere", null));
    store.put(HERE, 1, row("deuxieme", null));

    assertThat(shown()).containsExactly("premiere", "deuxieme");
  }

  @Test
  void whoeverChecksALineDoesNotMoveIt() {
    store.put(HERE, 0, row("premiere", null));
    store.put(HERE, 1, row("deuxieme", null));

    store.replace(HERE, row("premiere", null).checkedOn(LocalDate.of(2026, 11, 24), "Rosalie"));

    assertThat(shown()).containsExactly("premiere", "deuxieme");
    var line = store.of(HERE).getFirst().line();
    assertThat(line.checked()).contains(LocalDate.of(2026, 11, 24));
    assertThat(line.checkedBy()).contains("Rosalie");
    assertThat(line.call()).as("the rest is as it was").isEqualTo("514-555-0199");
  }

  @Test
  void aRowWrittenAgainTakesThePlaceOfTheFirst() {
    store.put(HERE, 0, row("une", "1"));
    store.put(HERE, 0, row("une", "2"));

    assertThat(shown()).containsExactly("une");
    store.remove(HERE, "une");
    assertThat(shown()).isEmpty();
  }

  @Test
  void whatIsTakenFromOneCommunityStaysInTheOther() {
    store.put(HERE, 0, row("une", "1"));
    store.put(ELSEWHERE, 0, row("une", "1"));

    store.remove(HERE, "une");

    assertThat(shown()).isEmpty();
    assertThat(store.current(ELSEWHERE)).containsOnlyKeys("une");
  }

  @Test
  void aStarIsEveryCommunityAndAListOnlyThoseItNames() {
    assertThat(row("une", "1").isFor("ici")).isTrue();
    assertThat(of("ici;ailleurs").isFor("ailleurs")).isTrue();
    assertThat(of("ici;ailleurs").isFor("nulle-part")).isFalse();
    assertThat(of("ici-aussi").isFor("ici")).as("a name is not found inside another").isFalse();
  }

  @Test
  void withoutEnglishTheFrenchNameIsShown() {
    var line = row("une", "1").line();

    assertThat(line.label().in(Language.of(Locale.ENGLISH))).isEqualTo("Parler à quelqu’un");
    assertThat(line.topics()).containsExactly("listening", "safety");
    assertThat(line.languages()).isEmpty();
    assertThat(line.sourceYear()).isEmpty();
    assertThat(line.checked()).isEmpty();
  }

  private List<String> shown() {
    return store.of(HERE).stream().map(CrisisLineRow::id).toList();
  }

  private static CrisisLineRow of(String communities) {
    return row("une", "1", communities);
  }

  private static CrisisLineRow row(String id, @Nullable String order) {
    return row(id, order, "*");
  }

  private static CrisisLineRow row(String id, @Nullable String order, String communities) {
    return new CrisisLineRow(
        id,
        order,
        "Une ligne fictive",
        null,
        "Parler à quelqu’un",
        null,
        "listening;safety",
        "514-555-0199",
        null,
        null,
        "24/7",
        null,
        null,
        communities,
        "no",
        "fictive",
        null,
        null,
        null,
        "essai",
        null);
  }
}
