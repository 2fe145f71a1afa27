package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Authority;
import ca.passerelle.community.Communities;
import ca.passerelle.contact.RequestArrived;
import ca.passerelle.outreach.DutyChanged;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.HeartbeatListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * However many windows look, a new request is read once for all of them: the last worker sees it no
 * later because forty others look too.
 */
@WithActor(worker = "amina")
class NewsIsCheapTest extends ConsoleStory {
  private static final int AT_MOST = 2;

  @Autowired private Live live;
  @Autowired private Lines lines;
  @Autowired private Outreach outreach;
  @Autowired private Communities communities;
  @Autowired private Authority authority;
  private final List<Registration> windows = new ArrayList<>();
  private final List<Console> consoles = new ArrayList<>();
  private final List<Command> told = new CopyOnWriteArrayList<>();

  @BeforeEach
  void questionsAreCounted() {
    database.sql("set query_statistics_max_entries 1000").update();
    database.sql("set query_statistics true").update();
  }

  @AfterEach
  void windowsAreClosed() {
    windows.forEach(Registration::remove);
    database.sql("set query_statistics false").update();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void oneRequestIsReadForAllWindowsAtOnce(int many) {
    open(many);
    var request = aCitizenAsks();
    newsIsTold();
    told.clear();
    var before = questions();

    live.arrived(new RequestArrived(request, DEMO));
    newsIsSeen();

    assertThat(questions() - before).isLessThanOrEqualTo(AT_MOST);
    assertThat(consoles).hasSize(many).allMatch(console -> knows(console, request));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void soIsWhoGoesOnDuty(int many) {
    open(many);
    newsIsTold();
    told.clear();
    boolean before = consoles.getFirst().worker().onDuty();
    duty(!before);
    var asked = questions();

    live.changed(new DutyChanged(AMINA, DEMO));
    newsIsSeen();

    assertThat(questions() - asked).isLessThanOrEqualTo(AT_MOST);
    assertThat(told).hasSize(many);
    assertThat(consoles).allMatch(console -> console.worker().onDuty() != before);
    duty(before);
  }

  private void duty(boolean on) {
    database
        .sql("update outreach_worker set on_duty = ? where id = ?")
        .params(on, AMINA.value())
        .update();
  }

  private static boolean knows(Console console, ContactRequestId request) {
    return console.waiting().stream().anyMatch(line -> line.id().equals(request));
  }

  /** How many statements the database has answered. */
  private long questions() {
    return database
        .sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics")
        .query(Long.class)
        .single();
  }

  private void open(int many) {
    for (int window = 0; window < many; window++) {
      var console = new Console(desk, outreach, communities, authority, lines, clock);
      console.load();
      var queue = new QueueView(console, desk, lines, clock);
      UI.getCurrent().add(queue);
      windows.add(live.watch(new Window(told), Set.of(DEMO), console));
      windows.add(queue::removeFromParent);
      consoles.add(console);
    }
  }

  /** Every window gets its turn. */
  private void newsIsSeen() {
    newsIsTold();
    List.copyOf(told).forEach(Command::execute);
  }

  /** A window without a browser, which waits for its turn. */
  private static final class Window extends UI {
    private final List<Command> told;

    Window(List<Command> told) {
      this.told = told;
    }

    @Override
    public Registration addHeartbeatListener(HeartbeatListener listener) {
      return Registration.once(() -> {});
    }

    @Override
    public Future<Void> access(Command command) {
      told.add(command);
      return CompletableFuture.completedFuture(null);
    }
  }
}
