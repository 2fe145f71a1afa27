package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.outreach.Gender;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.outreach.TeamId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who a request could go to, most fitting first. */
class ColleaguesTest {
  private static final Map<String, Long> LOAD = Map.of("busy", 5L, "free", 0L);

  @Test
  void whoIsOnDutyComesBeforeWhoKnowsEverything() {
    var away = worker("away", false, "ht", "housing");
    var here = worker("here", true, "fr", "food");

    assertThat(best(SampleLine.waiting().about("Me loger", "Housing").language("ht"), away, here))
        .containsExactly("here", "away");
  }

  @Test
  void theLanguageOfThePersonCountsMoreThanTheNeed() {
    var speaks = worker("speaks", true, "ht", "food");
    var knows = worker("knows", true, "fr", "housing");

    assertThat(
            best(SampleLine.waiting().about("Me loger", "Housing").language("ht"), knows, speaks))
        .containsExactly("speaks", "knows");
  }

  @Test
  void whoKnowsTheNeedComesBeforeWhoHoldsLess() {
    var busy = worker("busy", true, "fr", "housing");
    var free = worker("free", true, "fr", "food");

    assertThat(best(SampleLine.waiting().about("Me loger", "Housing"), free, busy))
        .containsExactly("busy", "free");
  }

  @Test
  void amongEqualsWhoHoldsLeastComesFirst() {
    var busy = worker("busy", true, "fr", "food");
    var free = worker("free", true, "fr", "food");

    assertThat(best(SampleLine.waiting(), busy, free)).containsExactly("free", "busy");
  }

  @Test
  void whoHoldsItIsNotAmongThem() {
    var amina = worker("amina", true, "fr", "food");
    var thuy = worker("thuy", true, "fr", "food");

    assertThat(best(SampleLine.heldBy("amina"), amina, thuy)).containsExactly("thuy");
  }

  @Test
  void aRequestAboutNothingIsKnownByNobodyInParticular() {
    assertThat(Colleagues.knows(worker("amina", true, "fr", "food"), SampleLine.waiting().line()))
        .isFalse();
  }

  private static List<String> best(SampleLine line, OutreachWorker... team) {
    return Colleagues.best(List.of(team), line.line(), id -> LOAD.getOrDefault(id.value(), 1L))
        .stream()
        .map(worker -> worker.id().value())
        .toList();
  }

  private static OutreachWorker worker(String id, boolean onDuty, String language, String skill) {
    return new OutreachWorker(
        new WorkerId(id),
        new CommunityId("quartier-demo"),
        id,
        new TeamId("accueil"),
        Set.of(new Language(language)),
        Set.of(new NeedId(skill)),
        5,
        onDuty,
        Gender.UNSPECIFIED);
  }
}
