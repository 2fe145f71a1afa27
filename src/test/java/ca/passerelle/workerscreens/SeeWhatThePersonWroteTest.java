package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person wrote is read once somebody could see it, not when a telephone drew it unseen. */
@WithActor(worker = "amina")
class SeeWhatThePersonWroteTest extends ConsoleStory {
  private static final String ANSWERED = "La personne a répondu";
  private CitizenForm form;
  private ContactRequestId request;

  @BeforeEach
  void aRequestIsOpenOnMyTelephone() {
    form = aboutFood();
    request = mine(form);
    open(request);
  }

  @Test
  void drawnInAPocketItStaysUnread() {
    thePersonWrites("Pas lundi");

    navigate(MineView.class);

    assertThat(read(card(FollowedCard.class, request))).contains(ANSWERED);
  }

  @Test
  void drawnByAPageThatComesBackToItsNetworkInAPocketToo() {
    beforeNewsArrives(() -> {
      answers("Pas lundi");
      happens(find(Network.class).single(), "page-back");
    });

    navigate(MineView.class);

    assertThat(read(card(FollowedCard.class, request))).contains(ANSWERED);
  }

  @Test
  void seenItIsReadInEveryWindow() {
    thePersonWrites("Pas lundi");
    var before = read(today());

    isSeen(false);
    newsArrives();

    assertThat(read(today())).isNotEqualTo(before);
    navigate(MineView.class);
    assertThat(read(card(FollowedCard.class, request))).doesNotContain(ANSWERED);
  }

  @Test
  void lookingAtItDrawsNothingAgain() {
    thePersonWrites("Pas lundi");
    var drawn = find(HistoryPanel.class).single();

    isSeen(false);
    newsArrives();

    assertThat(find(HistoryPanel.class).single()).isSameAs(drawn);
  }

  @Test
  void whoTakesTheTelephoneOutIsToldAgain() {
    thePersonWrites("Pas lundi");
    tap("Dans 1 heure");
    assertThat(notice()).doesNotContain(ANSWERED);

    isSeen(true);

    assertThat(notice()).contains(ANSWERED);
  }

  @Test
  void whatCameSinceItWasDrawnStaysUnread() {
    thePersonWrites("Pas lundi");
    var drawn = news();
    beforeNewsArrives(() -> {
      answers("Ni mardi");
      assertThat(news()).isEqualTo(drawn);
      isSeen(false);
      assertThat(desk.glance(request).orElseThrow().item().unread()).isTrue();
    });
    newsArrives();
    assertThat(read(find(MessagesPanel.class).single())).contains("Ni mardi");

    navigate(MineView.class);

    assertThat(read(card(FollowedCard.class, request))).contains(ANSWERED);
  }

  @Test
  void noBrowserIsAskedWhereNothingIsNew() {
    assertThat(news()).isNull();
    thePersonWrites("Pas lundi");
    assertThat(news()).isNotNull();
    isSeen(false);
    assertThat(news()).isNull();
  }

  @Test
  void onlyWhoOpensItIsWrittenDownNotAPageThatDrawsItselfAgain() {
    assertThat(openings()).isEqualTo(1);

    thePersonWrites("Pas lundi");
    happens(find(Network.class).single(), "page-back");
    tap("Dans 1 heure");
    isSeen(true);
    newsArrives();
    assertThat(openings()).isEqualTo(1);

    open(request);
    assertThat(openings()).isEqualTo(2);
  }

  @Test
  void aPageLeftOpenSinceYesterdayIsWrittenDownAgainWhenItIsTakenOut() {
    clock.advance(Duration.ofHours(30));
    var network = find(Network.class).single();

    happens(network, "page-back");
    assertThat(openings()).isEqualTo(2);

    happens(network, "page-back");
    assertThat(openings()).isEqualTo(2);
  }

  @Test
  void aPageThatShowsThePersonForTheFirstTimeIsWrittenDownThoughItWasOpen() {
    var theirs = aCitizenAsks();
    meanwhile("thuy", () -> desk.claim(theirs));
    open(theirs);
    request = theirs;
    assertThat(openings()).isZero();

    meanwhile("thuy", () -> desk.transfer(theirs, AMINA));
    newsArrives();

    assertThat(find(ReachPanel.class).exists()).isTrue();
    assertThat(openings()).isEqualTo(1);
  }

  private void thePersonWrites(String words) {
    answers(words);
    newsArrives();
  }

  private void answers(String words) {
    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", words));
  }

  private void isSeen(boolean late) {
    happens(
        find(Seen.class).single(),
        "seen",
        JacksonUtils.createObjectNode()
            .put("event.detail.news", Long.parseLong(news()))
            .put("event.detail.late", late));
  }

  private String news() {
    return find(Seen.class).single().getElement().getAttribute("news");
  }

  private NavLink today() {
    return find(NavLink.class).all().stream()
        .filter(link -> read(link).contains("Aujourd’hui"))
        .findFirst()
        .orElseThrow();
  }

  private long openings() {
    return database
        .sql("select count(*) from access_log where request_id = ?")
        .param(request.value())
        .query(Long.class)
        .single();
  }
}
