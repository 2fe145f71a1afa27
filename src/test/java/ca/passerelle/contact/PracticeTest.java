package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;

/** What a server does by itself after each start must leave no trace. */
@PasserelleTest
class PracticeTest {
  private static final String[] TABLES = {
    "contact_request", "contact_history", "vault_entry", "access_log", "scheduled_tasks"
  };

  @Autowired private ApplicationContext context;
  @Autowired private JdbcTemplate database;
  @Autowired private Practice practice;

  @Test
  void everyRequestIsTakenInAndNoneStays() {
    var before = rows();

    assertThat(practice.rounds(5)).isEqualTo(5);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aRealOneStays() {
    var people = new Neighbourhood(context);
    var id = people.sendsARequest();

    assertThat(practice.rounds(1)).isOne();

    assertThat(as(AMINA, () -> people.desk().waiting(HERE)))
        .extracting(QueueItem::id)
        .containsExactly(id);
  }

  private int[] rows() {
    return Stream.of(TABLES)
        .mapToInt(table -> JdbcTestUtils.countRowsInTable(database, table))
        .toArray();
  }
}
