package ca.passerelle.workerscreens;

import static org.mockito.Mockito.mock;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.contact.Attempt;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.Envelope;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** What the stories of workers and coordinators share: a citizen who asks, people who act. */
@PasserelleTest
abstract class ConsoleStory extends SpringBrowserlessTest {
  static final CommunityId DEMO = new CommunityId("quartier-demo");
  static final WorkerId THUY = new WorkerId("thuy");
  static final WorkerId AMINA = new WorkerId("amina");

  @Autowired ContactDesk desk;
  @Autowired MutableClock clock;
  @Autowired JdbcClient database;
  @Autowired private Sealing sealing;
  @Autowired private Task<Void> contactStep;

  @Autowired
  @Qualifier(LiveConfiguration.EXECUTOR)
  private ExecutorService live;

  @BeforeEach
  void inFrench() {
    UI.getCurrent().setLocale(Locale.CANADA_FRENCH);
  }

  ContactRequestId aCitizenAsks() {
    return aCitizenAsks(aboutFood());
  }

  ContactRequestId aCitizenAsks(CitizenForm form) {
    desk.receive(sealed(form));
    return new ContactRequestId(UUID.fromString(form.id()));
  }

  void aCitizenActs(CitizenForm followUp) {
    desk.followUp(sealed(followUp));
  }

  private Envelope sealed(CitizenForm form) {
    return new Envelope(
        form.id(),
        new KioskId(form.kiosk()),
        Optional.empty(),
        form.sealed(sealing.publicKeySet()));
  }

  static CitizenForm aboutFood() {
    return CitizenForm.request("web-quartier-demo").with("needs", List.of("food"));
  }

  static CitizenForm urgent() {
    return aboutFood().with("urgent", true);
  }

  static CitizenForm onlyInTheEvening() {
    return aboutFood()
        .with("name", "Une amie")
        .with(
            "safety",
            Map.of(
                "times",
                Set.of("evening"),
                "voicemail",
                false,
                "callerName",
                "clinic",
                "note",
                "Pas devant les enfants"));
  }

  /** A request this worker holds. */
  ContactRequestId mine(CitizenForm form) {
    var request = aCitizenAsks(form);
    desk.claim(request);
    return request;
  }

  /** Whoever holds it calls, and nobody answers. */
  void triesToCall(ContactRequestId request) {
    desk.logAttempt(
        request, Attempt.Way.CALL, Attempt.Result.NO_ANSWER, Optional.empty(), Optional.empty());
  }

  void open(ContactRequestId request) {
    navigate(RequestView.class, Map.of("id", request.toString()));
  }

  /** What a browser tells by itself. */
  static void happens(Component part, String event) {
    happens(part, event, JacksonUtils.createObjectNode());
  }

  static void happens(Component part, String event, ObjectNode told) {
    part.getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(part.getElement(), event, told));
  }

  /** Someone else acts; then it is this person's turn again. */
  void meanwhile(String worker, Runnable act) {
    var me = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(Acting.as(worker(worker)));
    try {
      act.run();
    } finally {
      SecurityContextHolder.setContext(me);
    }
  }

  /** A coordinator acts; then it is this person's turn again. */
  void meanwhileCoordination(Runnable act) {
    var me = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(Acting.as(Role.COORDINATOR, DEMO));
    try {
      act.run();
    } finally {
      SecurityContextHolder.setContext(me);
    }
  }

  private static Actor worker(String id) {
    return new Actor(
        new AccountId(UUID.randomUUID()),
        Optional.of(new WorkerId(id)),
        id,
        Set.of(new Grant(Role.WORKER, DEMO)));
  }

  /** Everything told so far has reached this window. */
  void newsArrives() {
    newsIsTold();
    roundTrip();
  }

  /** Everything so far has been told to this window, which is busy and does not listen yet. */
  void newsIsTold() {
    try {
      live.submit(() -> {}).get();
    } catch (InterruptedException | ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What happens in {@code act} is told to no window before it is over. */
  void beforeNewsArrives(Runnable act) {
    var over = new CountDownLatch(1);
    live.execute(() -> {
      try {
        over.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    });
    try {
      act.run();
    } finally {
      over.countDown();
    }
  }

  <T extends Component> T card(Class<T> type, ContactRequestId id) {
    return find(type).withAttribute("data-request", id.toString()).single();
  }

  boolean shows(Class<? extends Component> type, ContactRequestId id) {
    return find(type).withAttribute("data-request", id.toString()).exists();
  }

  /** Which column of the board it stands in. */
  String column(ContactRequestId request) {
    Component part = card(BoardCard.class, request);
    while (!(part instanceof BoardColumn)) {
      part = part.getParent().orElseThrow();
    }
    return part.getElement().getAttribute("aria-labelledby");
  }

  /** Its step is due and nobody did anything: what db-scheduler does then. */
  void theStepIsMissed(ContactRequestId request) {
    database
        .sql("select task_instance from scheduled_tasks where task_instance like ?")
        .param(request + "/%")
        .query(String.class)
        .list()
        .forEach(
            step -> contactStep.execute(new TaskInstance<>(contactStep.getName(), step), mock()));
  }

  void tap(String button) {
    test(find(NativeButton.class).withText(button).single()).click();
  }

  void tap(String button, Component inside) {
    test(find(NativeButton.class, inside).withText(button).single()).click();
  }

  /** Where the page was told to go by keyboard since this was asked last. */
  static List<String> focused() {
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(call -> call.getInvocation().getExpression())
        .filter(expression -> expression.contains("focus"))
        .toList();
  }

  /** All a person reads there; a space is a space, whether a line may break at it or not. */
  static String read(Component part) {
    return part.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  String notice() {
    return find(Notice.class).all().stream().map(ConsoleStory::read).collect(Collectors.joining());
  }

  String page() {
    return find(Paragraph.class).all().stream()
        .map(ConsoleStory::read)
        .collect(Collectors.joining("\n"));
  }
}
