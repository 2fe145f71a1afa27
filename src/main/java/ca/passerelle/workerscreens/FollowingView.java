package ca.passerelle.workerscreens;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.List;

/**
 * The requests one follows, under headings, true by themselves. News of what others follow costs
 * such a window nothing.
 */
abstract class FollowingView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  final Console console;
  private final Clock clock;
  private final List<FollowedList> lists;
  private final Empty empty;
  private final Notice notice = new Notice();
  private Registration news = Registration.once(() -> {});

  /**
   * @param texts the keys of this view's texts start with it
   */
  FollowingView(Console console, Clock clock, String texts, FollowedList... lists) {
    this.console = console;
    this.clock = clock;
    this.lists = List.of(lists);
    empty = new Empty(texts + "empty", texts + "empty-hint");
    addClassName("following");
    add(new H1(getTranslation(texts + "title")), empty);
    add(this.lists.toArray(FollowedList[]::new));
    add(notice);
  }

  /** Reads what the console does not keep. */
  void read() {}

  /** Fills the lists; whether there is anything to do. */
  abstract boolean fill(When when);

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    console.load();
    read();
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news =
        Registration.combine(
            console.onChange(this::changed),
            console.onWake(() -> {
              read();
              show();
            }));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    news.remove();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.counting(console.waiting().size());
  }

  private void changed(Line line) {
    var me = console.worker().id();
    boolean listed = lists.stream().anyMatch(list -> list.has(line));
    if (line.heldBy(me) || line.closedBy(me) || listed) {
      if (!line.heldBy(me)) {
        read();
      }
      show();
      if (listed && line.open() && !line.heldBy(me)) {
        line.holder().ifPresent(holder -> tellWhoHas(line, holder));
      }
    }
  }

  /** Nothing vanishes from under somebody's eyes without a word. */
  private void tellWhoHas(Line line, String holder) {
    var words = new Words(getLocale());
    var about = line.about(words.language()).orElseGet(() -> words.of("worker.about.unsaid"));
    notice.say(words.of("worker.mine.moved", holder, about));
  }

  private void show() {
    boolean something =
        fill(new When(new Words(getLocale()), console.community().zone(), clock.instant()));
    empty.setVisible(!something);
  }
}
