package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.Outcome;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An address opens a request only for who holds it; every other way in says why, and leads back.
 */
@WithActor(worker = "amina")
class OpenARequestTest extends ConsoleStory {
  @ParameterizedTest
  @ValueSource(strings = {"1", "abc", "00000000-0000-0000-0000-00000000000g"})
  void anAddressThatNamesNothingSaysSo(String id) {
    navigate(RequestView.class, Map.of("id", id));

    assertThat(page()).contains("n’existe plus");
    assertThat(leadsBack()).isTrue();
  }

  @Test
  void anUnknownRequestIsLikeOneThatIsGone() {
    open(new ContactRequestId(UUID.randomUUID()));

    assertThat(page()).contains("n’existe plus");
  }

  @Test
  void whatNobodyTookMustBeTakenFirst() {
    var request = aCitizenAsks(onlyInTheEvening());

    open(request);

    assertThat(page()).contains("Prenez-la d’abord").doesNotContain("Une amie", "514");
    assertThat(leadsBack()).isTrue();
  }

  @Test
  void whatAColleagueClosedIsNotMineToRead() {
    var request = aCitizenAsks(onlyInTheEvening());
    meanwhile(
        "thuy",
        () -> {
          desk.claim(request);
          desk.close(request, Outcome.HELPED, Optional.empty());
        });

    open(request);

    assertThat(page()).doesNotContain("Une amie", "514");
    assertThat(find(HistoryPanel.class).exists()).isFalse();
  }

  @Test
  void whatIsTakenWhileOneLooksAtItOpens() {
    var request = aCitizenAsks(onlyInTheEvening());
    open(request);

    desk.claim(request);
    newsArrives();

    assertThat(read(find(ReachPanel.class).single())).contains("Une amie");
  }

  @Test
  void whatIsGivenToMeWhileILookOpensToo() {
    var request = aCitizenAsks(onlyInTheEvening());
    meanwhile("thuy", () -> desk.claim(request));
    open(request);
    assertThat(find(ReachPanel.class).exists()).isFalse();

    meanwhile("thuy", () -> desk.transfer(request, AMINA));
    newsArrives();

    assertThat(find(ReachPanel.class).exists()).isTrue();
  }

  @Test
  void newsOfAnotherRequestChangesNothingHere() {
    open(mine(aboutFood()));
    var panel = find(HistoryPanel.class).single();

    mine(aboutFood());
    newsArrives();

    assertThat(find(HistoryPanel.class).single()).isSameAs(panel);
  }

  @Test
  void whatThePersonWritesIsSaidThoughOneLooksElsewhere() {
    var form = aboutFood();
    open(mine(form));

    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", "Allô ?"));
    newsArrives();

    assertThat(notice()).contains("La personne a répondu");
  }

  @Test
  void leavingThePageTakesThePersonWithIt() {
    open(mine(onlyInTheEvening()));
    var view = find(RequestView.class).single();

    navigate(QueueView.class);

    assertThat(read(view)).doesNotContain("Une amie", "514");
  }

  @Test
  void itsTitleSaysNothingOfIt() {
    open(mine(onlyInTheEvening()));

    assertThat(find(RequestView.class).single().getPageTitle()).matches("(\\(\\d+\\) )?Passerelle");
  }

  private boolean leadsBack() {
    return find(RouterLink.class).all().stream()
        .anyMatch(link -> read(link).equals("Voir les demandes à prendre"));
  }
}
