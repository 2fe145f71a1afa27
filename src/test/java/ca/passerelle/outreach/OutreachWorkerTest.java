package ca.passerelle.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutreachWorkerTest {
  @Test
  void whatOneSpeaksIsAskedByLanguage() {
    var amina = amina("Amina", 6);

    assertThat(amina.speaks(new Language("ar"))).isTrue();
    assertThat(amina.speaks(new Language("ht"))).isFalse();
  }

  @Test
  void goingOnDutyChangesNothingElse() {
    var amina = amina("Amina", 6);

    assertThat(amina.onDuty(true)).isEqualTo(amina.onDuty(false).onDuty(true));
    assertThat(amina.onDuty(true).onDuty()).isTrue();
    assertThat(amina.onDuty(true).displayName()).isEqualTo("Amina");
  }

  @Test
  void nobodyChangesWhatSomeoneSpeaksFromOutside() {
    var languages = new HashSet<>(Set.of(Language.FRENCH));
    var worker = worker("Amina", 6, languages);

    languages.add(new Language("ht"));

    assertThat(worker.languages()).containsExactly(Language.FRENCH);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 100})
  void oneFollowsOneToAHundredRequests(int capacity) {
    assertThat(amina("Amina", capacity).capacity()).isEqualTo(capacity);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void noneAndThousandsAreRefused(int capacity) {
    assertThatThrownBy(() -> amina("Amina", capacity))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A worker's capacity is 1 to 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void aNameIsNotEmpty(String name) {
    assertThatThrownBy(() -> amina(name, 6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNameFitsOnACard() {
    assertThat(amina("É".repeat(OutreachWorker.MAX_NAME), 6).displayName()).hasSize(60);
    assertThatThrownBy(() -> amina("É".repeat(OutreachWorker.MAX_NAME + 1), 6))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accueil", "équipe", "a b", "", "../x"})
  void aTeamIsNamedByASlug(String id) {
    assertThatThrownBy(() -> new TeamId(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTeamIsWrittenAsItsId() {
    assertThat(new TeamId("accueil")).hasToString("accueil");
  }

  private static OutreachWorker amina(String name, int capacity) {
    return worker(name, capacity, Set.of(Language.FRENCH, new Language("ar")));
  }

  private static OutreachWorker worker(String name, int capacity, Set<Language> languages) {
    return new OutreachWorker(
        new WorkerId("amina"),
        new CommunityId("quartier-demo"),
        name,
        new TeamId("accueil"),
        languages,
        Set.of(new NeedId("family")),
        capacity,
        false,
        Gender.WOMAN);
  }
}
