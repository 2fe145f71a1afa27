package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Viewer;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The receipt promises what the community's duty hours allow, and says the same each time. */
@PasserelleTest
class ReceiptTest {
  @Autowired private ApplicationContext context;
  @Autowired private Communities communities;
  @Autowired private MutableClock clock;
  @Autowired private Cases cases;
  @Autowired private Directory directory;
  private Neighbourhood people;

  @BeforeEach
  void open() {
    people = new Neighbourhood(context);
  }

  private void itIs(String local) {
    clock.moveTo(LocalDateTime.parse(local).atZone(communities.get(HERE).zone()).toInstant());
  }

  private Receipt receiptOf(CitizenForm form) {
    return people.desk().receive(people.envelope(form));
  }

  @ParameterizedTest(name = "at {0}, urgent {1}: before {2}, on duty {3}")
  @CsvSource({
    "2026-11-23T08:30, false, 2026-11-24T09:00, true", // Monday: 3.5 h + 4 h, half an hour more
    "2026-11-23T08:30, true,  2026-11-23T10:30, true",
    "2026-11-23T11:30, true,  2026-11-23T14:30, true", // over the pause at noon
    "2026-11-23T12:30, true,  2026-11-23T15:00, false", // in it
    "2026-11-23T23:00, true,  2026-11-24T10:30, false", // at night
    "2026-11-27T16:30, true,  2026-11-28T11:30, true", // Friday evening into Saturday
    "2026-11-28T13:30, true,  2026-11-30T10:00, true", // over Sunday
    "2026-12-23T16:00, true,  2026-12-28T09:30, true" // over the holidays
  })
  void theAnswerIsPromisedInDutyHours(
      String received, boolean urgent, String answerBy, boolean onDuty) {
    itIs(received);
    var receipt = receiptOf(CitizenForm.request(WEB).with("urgent", urgent));

    assertThat(
            receipt.answerBy().orElseThrow().atZone(communities.get(HERE).zone()).toLocalDateTime())
        .isEqualTo(LocalDateTime.parse(answerBy));
    assertThat(receipt.onDuty()).isEqualTo(onDuty);
    assertThat(receipt.receivedAt()).isEqualTo(clock.instant());
    assertThat(receipt.repeated()).isFalse();
  }

  @Test
  void repeatedLaterItIsTheSameReceiptOfThen() {
    itIs("2026-11-23T16:59");
    var form = CitizenForm.request(WEB);
    var first = receiptOf(form);
    itIs("2026-11-25T03:00");

    var again = receiptOf(form);

    assertThat(again.repeated()).isTrue();
    assertThat(again.receivedAt()).isEqualTo(first.receivedAt());
    assertThat(again.answerBy()).isEqualTo(first.answerBy());
    assertThat(again.onDuty()).as("as it was when it was received").isTrue();
  }

  @Test
  void itIsWhatTheQueueKeepsToo() {
    var receipt = receiptOf(CitizenForm.request(WEB));
    var kept = cases.find(receipt.id()).orElseThrow();
    assertThat(kept.figures().answerBy()).isEqualTo(receipt.answerBy());
    assertThat(kept.request().receivedAt()).isEqualTo(receipt.receivedAt());
    assertThat(kept.next().orElseThrow().at()).isEqualTo(receipt.answerBy().orElseThrow());
  }

  @Test
  void whatWasAskedIsKeptInFiguresWithoutThePerson() {
    var service =
        directory
            .services(
                HERE,
                new NeedId("food"),
                new Viewer(Language.FRENCH, Optional.empty(), clock.instant()))
            .services()
            .getFirst()
            .id();
    var receipt =
        receiptOf(
            CitizenForm.request(WEB)
                .with("language", "en")
                .with("needs", List.of("housing", "food", "housing"))
                .with("serviceId", service.toString())
                .with("urgent", true));

    var figures = cases.find(receipt.id()).orElseThrow().figures();
    assertThat(figures.language().tag()).isEqualTo("en");
    assertThat(figures.needs()).extracting(need -> need.value()).containsExactly("housing", "food");
    assertThat(figures.service()).contains(service);
    assertThat(figures.urgent()).isTrue();
    assertThat(figures.kiosk().value()).isEqualTo(WEB);
    assertThat(figures.consent().language().tag()).isEqualTo("fr");
    assertThat(figures.consent().version()).isEqualTo(1);
  }
}
