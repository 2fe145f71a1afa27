package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.NextStep;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When I go on with it: a tap for the usual, a date for the rest. */
@WithActor(worker = "amina")
class PlanTheNextStepTest extends ConsoleStory {
  private ContactRequestId request;

  @BeforeEach
  void iHoldOne() {
    request = mine(aboutFood());
    open(request);
  }

  @ParameterizedTest
  @CsvSource({
    "Dans 1 heure, 2026-11-23T16:00:00Z",
    "Demain, 2026-11-24T13:30:00Z",
    "Dans 3 jours, 2026-11-26T13:30:00Z",
    "Dans 1 semaine, 2026-11-30T13:30:00Z"
  })
  void oneTapPlansTheUsualDates(String tap, Instant at) {
    tap(tap);

    assertThat(notice()).contains("Prochaine étape");
    // A day begins with the duty of the community, an hour begins now.
    assertThat(next()).hasValue(at);
  }

  @Test
  void anyOtherDateIsTyped() {
    find(Input.class).id("next-date").setValue("2026-12-01T14:30");

    tap("Prévoir");

    assertThat(next()).hasValue(Instant.parse("2026-12-01T19:30:00Z"));
    assertThat(notice()).contains("1 déc. à 14 h 30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demain", "2026-11-22T10:00"})
  void whatIsNoDateAheadPlansNothingAndSaysSo(String typed) {
    var before = next();
    find(Input.class).id("next-date").setValue(typed);

    tap("Prévoir");

    assertThat(next()).isEqualTo(before);
    assertThat(read(find(NextStepPanel.class).single()))
        .contains("Choisissez une date et une heure à venir");
  }

  @Test
  void aDateThatPassedWhileThePageWasOpenIsNotAheadAnyMore() {
    var before = next();
    find(Input.class).id("next-date").setValue("2026-11-23T10:30");
    clock.advance(Duration.ofHours(1));

    tap("Prévoir");

    assertThat(next()).isEqualTo(before);
    assertThat(read(find(NextStepPanel.class).single()))
        .contains("Choisissez une date et une heure à venir");
  }

  @Test
  void anHourFromNowIsCountedFromTheTap() {
    clock.advance(Duration.ofHours(2));

    tap("Dans 1 heure");

    assertThat(next()).hasValue(Instant.parse("2026-11-23T18:00:00Z"));
    assertThat(notice()).contains("aujourd’hui à 13 h");
  }

  @Test
  void theFieldItselfIsWrongUntilItsDateIsGood() {
    var date = find(Input.class).id("next-date");
    date.setValue("");
    tap("Prévoir");
    assertThat(date.getElement().getAttribute("aria-invalid")).isEqualTo("true");

    date.setValue("2026-12-01T14:30");
    tap("Prévoir");

    assertThat(date.getElement().getAttribute("aria-invalid")).isEqualTo("false");
    assertThat(read(find(NextStepPanel.class).single())).doesNotContain("à venir");
  }

  @Test
  void theDateOfferedIsTheOnePlannedUnlessAnotherIsBeingTyped() {
    tap("Dans 1 heure");
    assertThat(find(Input.class).id("next-date").getValue()).isEqualTo("2026-11-23T11:00");
    find(Input.class).id("next-date").setValue("2026-12-01T14:30");

    tap("Demain");

    assertThat(find(Input.class).id("next-date").getValue()).isEqualTo("2026-12-01T14:30");
  }

  @Test
  void aDateThatIsOnlyOfferedIsToldFromOneThatIsBeingTyped() {
    tap("Dans 1 heure");
    var date = find(Input.class).id("next-date").getElement();
    assertThat(date.getProperty("defaultValue")).isEqualTo(date.getProperty("value"));

    find(Input.class).id("next-date").setValue("2026-12-01T14:30");
    assertThat(date.getProperty("defaultValue")).isEqualTo("2026-11-23T11:00");
  }

  @Test
  void theStepThatIsPlannedIsShown() {
    tap("Dans 1 heure");

    assertThat(read(find(NextStepPanel.class).single()))
        .contains("Prochaine étape aujourd’hui à 11 h");
  }

  @Test
  void anotherWindowOfMineShowsItToo() {
    desk.plan(request, Instant.parse("2026-11-23T20:00:00Z"));
    newsArrives();

    assertThat(read(find(NextStepPanel.class).single()))
        .contains("Prochaine étape aujourd’hui à 15 h");
  }

  private Optional<Instant> next() {
    return desk.open(request).item().next().map(NextStep::at);
  }
}
