package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person confides stands in no table, file or log where it could be read, and when they
 * erase it, it is gone; the figures stay.
 */
@PasserelleTest
@ExtendWith(OutputCaptureExtension.class)
class EraseEverythingTest {
  private static final List<String> MARKS =
      List.of(
          "MARQUENOM", "MARQUEMOTS", "MARQUENOTE", "MARQUEMESSAGE", "MARQUEREPONSE", "5145550177");

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;

  @Value("${passerelle.data-dir}")
  private Path data;

  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void someoneConfidesAndAWorkerAnswers() {
    people = new Neighbourhood(context);
    form =
        CitizenForm.request(WEB)
            .with("name", "MARQUENOM")
            .with("words", "MARQUEMOTS")
            .with("reach", Map.of("way", "call", "phone", "+15145550177"))
            .with("safety", Map.of("note", "MARQUENOTE", "callerOther", "MARQUENOM"));
    id = people.takenBy(AMINA, form);
    people.calls(AMINA, id, Attempt.Result.REACHED, "MARQUENOTE");
    as(AMINA, () -> people.desk().message(id, "MARQUEMESSAGE"));
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply").with("text", "MARQUEREPONSE"));
  }

  @Test
  void nothingConfidedCanBeReadInAnyTableFileOrLog(CapturedOutput output) throws IOException {
    assertNoMarks(everyTable());
    assertNoMarks(theFile());
    assertNoMarks(output.getAll());
    assertThat(everyTable()).doesNotContain(form.code());
  }

  @Test
  void whatIsErasedIsDeletedAndOnlyFiguresStay() throws IOException {
    assertThat(confidences()).isPositive();
    assertThat(people.comesBack(CitizenForm.followUp(WEB, form.code(), "withdraw")))
        .isEqualTo(new FollowUpStatus.Erased());

    assertThat(confidences()).isZero();
    assertThat(rows("contact_message", "request_id")).isZero();
    assertThat(rows("scheduled_tasks", "task_instance")).isZero();
    assertThat(rows("contact_request", "id")).isEqualTo(1);
    assertThat(rows("contact_attempt", "request_id")).isEqualTo(1);
    assertNoMarks(everyTable());
    assertThat(
            database
                .sql(
                    "select count(*) from contact_request"
                        + " where id = ? and code_hash is null and content_hash is null"
                        + " and state = 'withdrawn'")
                .param(id.value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertNoMarks(theFile());
  }

  @Test
  void afterwardsTheCodeIsUnknownTheWorkerSeesItIsGoneAndItDoesNotComeBack() {
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "withdraw"));
    assertThatThrownBy(() -> people.looks(form))
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> assertThat(refusal.why()).isEqualTo(IntakeRefusal.Why.UNKNOWN_CODE));
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().open(id)))
        .isInstanceOf(ContactRequestGone.class);
    assertThatThrownBy(() -> people.sends(form))
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> assertThat(refusal.why()).isEqualTo(IntakeRefusal.Why.ERASED));
  }

  /** The test can fail: the marks are found where they do stand. */
  @Test
  void theSearchFindsWhatIsThere() {
    assertThatThrownBy(() -> assertNoMarks(form.json())).isInstanceOf(AssertionError.class);
    database.sql("create table erase_test (words varchar(100))").update();
    try {
      database.sql("insert into erase_test values ('MARQUENOM')").update();
      assertThatThrownBy(() -> assertNoMarks(everyTable())).isInstanceOf(AssertionError.class);
    } finally {
      database.sql("drop table erase_test").update();
    }
  }

  private static void assertNoMarks(String text) {
    assertThat(MARKS).noneMatch(text::contains);
  }

  private String everyTable() {
    return TestDatabase.everything(database);
  }

  /** PostgreSQL's files are its own matter: it writes over what is deleted when it vacuums. */
  private String theFile() throws IOException {
    if (TestDatabase.isPostgres()) {
      return "";
    }
    database.sql("CHECKPOINT SYNC").update();
    return Files.readString(data.resolve("passerelle.mv.db"), StandardCharsets.ISO_8859_1);
  }

  private long confidences() {
    return rows("vault_entry", "owner_id");
  }

  private long rows(String table, String column) {
    return database
        .sql("select count(*) from " + table + " where cast(" + column + " as varchar) like ?")
        .param(id + "%")
        .query(Long.class)
        .single();
  }
}
