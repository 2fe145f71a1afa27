package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.contact.Outcome;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The coordinator's board while things happen: it moves, but never under one's finger. */
@WithActor(role = Role.COORDINATOR, displayName = "Coordination")
class WatchTheBoardTest extends ConsoleStory {
  private static final WorkerId YUSUF = new WorkerId("yusuf");

  @Autowired private Outreach outreach;

  @BeforeEach
  void nobodyHoldsAnything() {
    database.sql("delete from contact_request").update();
  }

  @BeforeEach
  @AfterEach
  void yusufIsNotOnDuty() {
    outreach.goOffDuty(YUSUF);
  }

  @Test
  void aTapPutsSomeoneOnDutyAndAnotherSendsThemHome() {
    navigate(BoardView.class);
    var before = heading();

    test(person("Yusuf")).click();

    assertThat(outreach.worker(YUSUF).orElseThrow().onDuty()).isTrue();
    assertThat(person("Yusuf").getElement().getAttribute("aria-checked")).isEqualTo("true");
    assertThat(notice()).contains("Yusuf est en service");
    assertThat(heading()).isNotEqualTo(before);

    test(person("Yusuf")).click();

    assertThat(outreach.worker(YUSUF).orElseThrow().onDuty()).isFalse();
    assertThat(notice()).contains("Yusuf n’est plus en service");
    assertThat(heading()).isEqualTo(before);
  }

  @Test
  void whoStillHoldsARequestIsSentHomeOnlyAfterAQuestion() {
    var request = aCitizenAsks();
    meanwhile("yusuf", () -> desk.claim(request));
    outreach.goOnDuty(YUSUF);
    navigate(BoardView.class);

    test(person("Yusuf")).click();
    assertThat(read(find(TeamStrip.class).single()))
        .contains("Yusuf suit encore une demande", "elle reste à son nom");
    tap("Non, garder en service");

    assertThat(outreach.worker(YUSUF).orElseThrow().onDuty()).isTrue();
    assertThat(read(find(TeamStrip.class).single())).doesNotContain("suit encore");

    test(person("Yusuf")).click();
    tap("Oui, terminer");

    assertThat(outreach.worker(YUSUF).orElseThrow().onDuty()).isFalse();
    assertThat(notice()).contains("Yusuf n’est plus en service");
  }

  @Test
  void theQuestionGoesWhenItsAnswerCameMeanwhile() {
    var request = aCitizenAsks();
    meanwhile("yusuf", () -> desk.claim(request));
    outreach.goOnDuty(YUSUF);
    navigate(BoardView.class);
    test(person("Yusuf")).click();
    assertThat(read(find(TeamStrip.class).single())).contains("suit encore");

    meanwhile("yusuf", () -> desk.release(request));
    newsArrives();

    assertThat(read(find(TeamStrip.class).single())).doesNotContain("suit encore");
    assertThat(outreach.worker(YUSUF).orElseThrow().onDuty()).isTrue();
  }

  @Test
  void whoGoesOnDutyElsewhereIsSeenHere() {
    navigate(BoardView.class);

    meanwhile("yusuf", () -> outreach.goOnDuty(YUSUF));
    newsArrives();

    assertThat(person("Yusuf").getElement().getAttribute("aria-checked")).isEqualTo("true");
  }

  @Test
  void nobodyMovesInTheTeamWhenTheirDutyChanges() {
    navigate(BoardView.class);
    var before = team();

    test(person("Yusuf")).click();

    assertThat(team()).isEqualTo(before).isSorted();
  }

  @Test
  void whoHoldsAllTheyCanIsMarked() {
    navigate(BoardView.class);
    assertThat(person("Yusuf").hasClassName("full")).isFalse();

    for (int taken = 0; taken < 5; taken++) {
      var request = aCitizenAsks();
      meanwhile("yusuf", () -> desk.claim(request));
    }
    newsArrives();

    assertThat(person("Yusuf").hasClassName("full")).isTrue();
    assertThat(read(person("Yusuf"))).contains("sur 5");
  }

  @Test
  void theListOfPeopleStaysOpenWhileThingsHappen() {
    var request = aCitizenAsks();
    navigate(BoardView.class);
    tap("Confier", card(BoardCard.class, request));

    aCitizenAsks();
    meanwhile("samuel", () -> desk.claim(request));
    newsArrives();

    var card = card(BoardCard.class, request);
    assertThat(read(card)).contains("Samuel");
    tap("Thúy", card);
    assertThat(notice()).contains("Confiée à Thúy");
  }

  @Test
  void oneGivesItToSomeoneAndTheListCloses() {
    var request = aCitizenAsks();
    navigate(BoardView.class);
    tap("Confier", card(BoardCard.class, request));
    assertThat(open(card(BoardCard.class, request))).isTrue();

    tap("Thúy", card(BoardCard.class, request));

    assertThat(open(card(BoardCard.class, request))).isFalse();
  }

  @Test
  void anotherTapClosesTheList() {
    var request = aCitizenAsks();
    navigate(BoardView.class);
    tap("Confier", card(BoardCard.class, request));
    tap("Confier", card(BoardCard.class, request));
    assertThat(open(card(BoardCard.class, request))).isFalse();
  }

  @Test
  void whoFitsBestComesFirst() {
    var inArabic =
        aCitizenAsks(aboutFood().with("needs", List.of("safety")).with("language", "ar"));
    navigate(BoardView.class);

    tap("Confier", card(BoardCard.class, inArabic));

    assertThat(colleagues(inArabic)).first().asString().contains("Amina", "connaît ce besoin");
    assertThat(colleagues(inArabic)).last().asString().contains("Pas en service");
  }

  @Test
  void whoHoldsItIsNotProposed() {
    var request = aCitizenAsks();
    meanwhile("samuel", () -> desk.claim(request));
    navigate(BoardView.class);

    tap("Confier", card(BoardCard.class, request));

    assertThat(colleagues(request)).hasSize(7).noneMatch(text -> text.startsWith("Samuel"));
  }

  @Test
  void whatIsClosedOrWithdrawnLeavesTheBoard() {
    var form = aboutFood();
    var withdrawn = aCitizenAsks(form);
    var closed = aCitizenAsks();
    navigate(BoardView.class);

    meanwhile(
        "samuel",
        () -> {
          desk.claim(closed);
          desk.close(closed, Outcome.HELPED, Optional.empty());
        });
    aCitizenActs(CitizenForm.followUp("web-quartier-demo", form.code(), "withdraw"));
    newsArrives();

    assertThat(shows(BoardCard.class, closed)).isFalse();
    assertThat(shows(BoardCard.class, withdrawn)).isFalse();
  }

  @Test
  void whatWasWithdrawnWhileOneChoseIsSaid() {
    var form = aboutFood();
    var request = aCitizenAsks(form);
    navigate(BoardView.class);
    tap("Confier", card(BoardCard.class, request));

    beforeNewsArrives(() -> {
      aCitizenActs(CitizenForm.followUp("web-quartier-demo", form.code(), "withdraw"));
      tap("Thúy", card(BoardCard.class, request));
    });

    assertThat(notice()).contains("n’existe plus");
    assertThat(shows(BoardCard.class, request)).isFalse();
  }

  @Test
  void whatAWorkerLetPassStaysLateThoughANewStepWasSet() {
    var request = aCitizenAsks();
    meanwhile(
        "samuel",
        () -> {
          desk.claim(request);
          desk.plan(request, clock.instant().plus(Duration.ofMinutes(5)));
        });
    navigate(BoardView.class);
    assertThat(column(request)).isEqualTo("board-taken");

    clock.advance(Duration.ofMinutes(6));
    theStepIsMissed(request);
    newsArrives();

    assertThat(column(request)).isEqualTo("board-late");
    assertThat(read(card(BoardCard.class, request))).contains("En retard", "Samuel");

    meanwhile("samuel", () -> desk.plan(request, clock.instant().plus(Duration.ofDays(2))));
    newsArrives();
    assertThat(column(request)).isEqualTo("board-taken");
  }

  @Test
  void whatArrivesBringsItsChoicesToTheFilter() {
    navigate(BoardView.class);
    var request = aCitizenAsks(aboutFood().with("language", "ht").with("needs", List.of("work")));
    newsArrives();
    assertThat(filter("language").offers("ht")).isTrue();

    filter("language").setValue("ht");
    assertThat(find(BoardCard.class).all())
        .extracting(BoardCard::line)
        .allMatch(line -> line.item().language().tag().equals("ht"));
    assertThat(shows(BoardCard.class, request)).isTrue();

    filter("need").setValue("work");
    assertThat(shows(BoardCard.class, request)).isTrue();
  }

  @Test
  void whatIsChosenInTheFilterStaysChosenWhateverArrives() {
    aCitizenAsks();
    navigate(BoardView.class);
    filter("need").setValue("food");

    var other = aCitizenAsks(aboutFood().with("needs", List.of("learning")));
    newsArrives();

    assertThat(filter("need").getValue()).isEqualTo("food");
    assertThat(shows(BoardCard.class, other)).isFalse();
    filter("need").setValue("");
    assertThat(shows(BoardCard.class, other)).isTrue();
  }

  @Test
  void whatNoLongerFitsTheFilterLeaves() {
    var request = aCitizenAsks();
    meanwhile("samuel", () -> desk.claim(request));
    navigate(BoardView.class);
    filter("worker").setValue("samuel");
    assertThat(shows(BoardCard.class, request)).isTrue();

    meanwhileCoordination(() -> desk.reassign(request, THUY));
    newsArrives();

    assertThat(shows(BoardCard.class, request)).isFalse();
  }

  @Test
  void onAPhoneTheFilterIsFolded() {
    navigate(BoardView.class);
    var fold = find(NativeButton.class).withText("Filtrer").single();
    assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("false");

    test(fold).click();

    assertThat(fold.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(find(BoardFilter.class).single().hasClassName("open")).isTrue();
  }

  @Test
  void aBoardThatSleptShowsWhatIsTrueNow() {
    var gone = aCitizenAsks();
    navigate(BoardView.class);
    filter("need").setValue("food");
    var arrived = new ContactRequestId[1];
    beforeNewsArrives(() -> {
      meanwhile(
          "samuel",
          () -> {
            desk.claim(gone);
            desk.close(gone, Outcome.HELPED, Optional.empty());
          });
      arrived[0] = aCitizenAsks();

      happens(find(Network.class).single(), "page-back");

      assertThat(shows(BoardCard.class, gone)).isFalse();
      assertThat(shows(BoardCard.class, arrived[0])).isTrue();
      assertThat(filter("need").getValue()).isEqualTo("food");
    });
  }

  @Test
  void aCoordinatorReadsNoRequestOfACitizen() {
    var request = aCitizenAsks(onlyInTheEvening());

    assertThatThrownBy(() -> desk.open(request)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.claim(request)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void howOftenItWasTriedIsCounted() {
    var request = aCitizenAsks();
    meanwhile(
        "samuel",
        () -> {
          desk.claim(request);
          for (int tries = 0; tries < 2; tries++) {
            triesToCall(request);
          }
        });

    navigate(BoardView.class);

    assertThat(read(card(BoardCard.class, request))).contains("2 tentatives");
  }

  private PersonSwitch person(String name) {
    return find(PersonSwitch.class).all().stream()
        .filter(person -> read(person).contains(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> team() {
    return find(Span.class).withClassName("person-name").all().stream().map(Span::getText).toList();
  }

  private String heading() {
    return find(TeamStrip.class)
        .single()
        .getChildren()
        .findFirst()
        .map(ConsoleStory::read)
        .orElseThrow();
  }

  private List<String> colleagues(ContactRequestId request) {
    return find(ColleagueButton.class, card(BoardCard.class, request)).all().stream()
        .map(ConsoleStory::read)
        .toList();
  }

  private boolean open(BoardCard card) {
    return "true"
        .equals(
            find(NativeButton.class, card)
                .withText("Confier")
                .single()
                .getElement()
                .getAttribute("aria-expanded"));
  }

  private Choices filter(String of) {
    return find(Choices.class).id("board-filter-" + of);
  }
}
