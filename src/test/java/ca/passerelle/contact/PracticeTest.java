package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.passerelle.community.Communities;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;
import org.springframework.transaction.event.TransactionalApplicationListener;
import org.springframework.transaction.support.TransactionTemplate;

/** What a server does by itself after each start must leave no trace, and be in nobody's way. */
@PasserelleTest
class PracticeTest {
  private static final String[] TABLES = {
    "contact_request", "contact_history", "vault_entry", "access_log", "scheduled_tasks"
  };

  @Autowired private ConfigurableApplicationContext context;
  @Autowired private JdbcTemplate database;
  private final List<Object> told = new CopyOnWriteArrayList<>();
  private final ApplicationListener<?> probe =
      TransactionalApplicationListener.forPayload(told::add);
  private final InTheMiddle middle = new InTheMiddle();
  private Neighbourhood people;

  @BeforeEach
  void listen() {
    people = new Neighbourhood(context);
    context.addApplicationListener(probe);
    context.addApplicationListener(middle);
  }

  @AfterEach
  void listenNoMore() {
    context.removeApplicationListener(probe);
    context.removeApplicationListener(middle);
  }

  @Test
  void everyRequestIsTakenInAndNobodyIsToldAndNoneStays() {
    middle.goOn();
    var before = traces();

    assertThat(practice(bean(ConsentTexts.class)).rounds(5)).isEqualTo(5);

    assertThat(middle.arrived()).isEqualTo(5);
    assertThat(told).isEmpty();
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void whoeverSendsOneInTheMiddleOfItIsTakenInAndTold() {
    var server = server();
    server.getBean(Practice.class).begin();
    middle.reached();

    var id = people.sendsARequest();

    assertThat(told).contains(new RequestArrived(id, HERE));
    middle.goOn();
    server.close();
    assertThat(told).filteredOn(RequestArrived.class::isInstance).hasSize(1);
    assertThat(as(AMINA, () -> people.desk().waiting(HERE)))
        .extracting(QueueItem::id)
        .containsExactly(id);
  }

  @Test
  void aServerThatStopsInTheMiddleEndsItAndNothingStays() throws InterruptedException {
    var before = traces();
    var server = server();
    server.getBean(Practice.class).begin();
    middle.reached();

    var stopping = Thread.ofPlatform().start(server::close);
    while (stopping.getState() != Thread.State.TIMED_WAITING && stopping.isAlive()) {
      Thread.onSpinWait(); // until it waits for the one that is held
    }
    middle.goOn();
    stopping.join();

    assertThat(middle.arrived()).isOne();
    assertThat(running()).isFalse();
    assertThat(told).isEmpty();
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void whereNoTextCanBeAgreedToNothingIsTried() {
    middle.goOn();
    ConsentTexts none = mock();
    when(none.current(any(), any(), any())).thenReturn(Optional.empty());

    assertThat(practice(none).rounds(5)).isZero();

    assertThat(middle.arrived()).isZero();
  }

  /** A server of which only this much can be stopped. */
  private AnnotationConfigApplicationContext server() {
    var server = new AnnotationConfigApplicationContext();
    server.registerBean(Practice.class, () -> practice(bean(ConsentTexts.class)));
    server.refresh();
    return server;
  }

  private Practice practice(ConsentTexts consents) {
    return new Practice(
        true,
        bean(Communities.class),
        bean(Fleet.class),
        bean(Outreach.class),
        consents,
        bean(Deadlines.class),
        bean(Sealing.class),
        bean(Intake.class),
        bean(TransactionTemplate.class));
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  private static boolean running() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("practice"));
  }

  private List<Object> traces() {
    var rows = Stream.of(TABLES).map(table -> JdbcTestUtils.countRowsInTable(database, table));
    List<Map<String, Object>> seen =
        database.queryForList("select id, last_seen from kiosk order by id");
    return Stream.concat(rows, seen.stream()).toList();
  }

  /** Holds the first request where it is written but not yet undone. */
  private static final class InTheMiddle
      implements ApplicationListener<PayloadApplicationEvent<RequestArrived>> {
    private final AtomicInteger arrivals = new AtomicInteger();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<RequestArrived> arrival) {
      if (arrivals.incrementAndGet() > 1) {
        return;
      }
      first.countDown();
      await(free);
    }

    int arrived() {
      return arrivals.get();
    }

    void reached() {
      await(first);
    }

    void goOn() {
      free.countDown();
    }

    private static void await(CountDownLatch latch) {
      try {
        assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
