package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.ELSEWHERE;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.jdbc.JdbcTestUtils;

/** What whoever watches the server sees of the queue: figures, nobody. */
@PasserelleTest
class QueueFiguresTest {
  @Autowired private ApplicationContext context;
  @Autowired private Communities communities;
  @Autowired private JdbcClient client;
  @Autowired private MutableClock clock;
  @Autowired private JdbcTemplate database;
  @Autowired private MeterRegistry served;
  private final MeterRegistry figures = new SimpleMeterRegistry();
  private JdbcClient watched;
  private Neighbourhood people;

  @BeforeEach
  void nobodyWaits() {
    JdbcTestUtils.deleteFromTables(database, "contact_request");
    people = new Neighbourhood(context);
    watched = mock(JdbcClient.class, delegatesTo(client));
    new QueueFigures(communities, watched, clock, figures).watch();
  }

  private double figure(String name, CommunityId community) {
    return figures
        .get("passerelle.requests." + name)
        .tag("community", community.value())
        .gauge()
        .value();
  }

  @Test
  void aServerThatIsReadyServesThemForEachCommunity() {
    assertThat(communities.all())
        .hasSizeGreaterThan(1)
        .allSatisfy(community ->
            assertThat(
                    served.getMeters().stream()
                        .map(Meter::getId)
                        .filter(id -> community.id().value().equals(id.getTag("community")))
                        .map(Meter.Id::getName))
                .contains(
                    "passerelle.requests.waiting",
                    "passerelle.requests.overdue",
                    "passerelle.requests.oldest"));
  }

  @Test
  void withNobodyWaitingEverythingIsNought() {
    assertThat(figure("waiting", HERE)).isZero();
    assertThat(figure("oldest", HERE)).isZero();
    assertThat(figure("overdue", HERE)).isZero();
  }

  @Test
  void whoWaitsIsCountedWhereTheyWaitAndForHowLong() {
    people.sendsARequest();
    clock.advance(Duration.ofMinutes(10));
    people.sendsARequest();

    assertThat(figure("waiting", HERE)).isEqualTo(2);
    assertThat(figure("oldest", HERE)).isEqualTo(600);
    assertThat(figure("waiting", ELSEWHERE)).isZero();
    assertThat(figure("oldest", ELSEWHERE)).isZero();
  }

  @Test
  void whoeverLooksAtAllOfItAsksTheDatabaseOnce() {
    people.sendsARequest();
    for (var gauge : figures.find("passerelle.requests.waiting").gauges()) {
      gauge.value();
    }
    assertThat(figure("oldest", HERE) + figure("overdue", HERE)).isZero();
    verify(watched, times(1)).sql(anyString());

    people.sendsARequest();
    clock.advance(Duration.ofSeconds(15));

    assertThat(figure("waiting", HERE)).isEqualTo(2);
  }

  @Test
  void whoIsTakenWaitsNoMore() {
    var id = people.sendsARequest();

    as(AMINA, () -> people.desk().claim(id));

    assertThat(figure("waiting", HERE)).isZero();
  }

  @Test
  void whatIsLateIsCountedAlsoWhenSomebodyHasIt() {
    var id = people.sendsARequest();
    as(AMINA, () -> people.desk().claim(id));

    database.update("update contact_request set overdue = true where id = ?", id.value());

    assertThat(figure("overdue", HERE)).isOne();
  }
}
