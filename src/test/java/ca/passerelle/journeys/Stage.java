package ca.passerelle.journeys;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The server and the browsers of a journey; each browser is another person's. */
final class Stage implements AutoCloseable {
  private final RunningServer server;
  private final Deque<Browser> free = new ArrayDeque<>();
  private final List<Browser> used = new ArrayList<>();

  Stage(RunningServer server) {
    this.server = server;
  }

  RunningServer server() {
    return server;
  }

  /** A tablet in a public place. */
  Browser tablet() {
    return browser(Screen.TABLET);
  }

  /** A worker's telephone. */
  Browser phone() {
    return browser(Screen.PHONE);
  }

  Browser desktop() {
    return browser(Screen.DESKTOP);
  }

  private Browser browser(Screen screen) {
    var browser = free.isEmpty() ? Browser.open(server::page) : free.pop();
    used.add(browser);
    browser.resize(screen);
    return browser;
  }

  /** Everyone leaves; {@code failure}, when not empty, names pictures of how it looked. */
  void clear(String failure) {
    for (var browser : used) {
      if (!failure.isEmpty()) {
        browser.keepEvidence(failure + "-" + used.indexOf(browser));
      }
      browser.forget();
      free.push(browser);
    }
    used.clear();
  }

  @Override
  public void close() {
    clear("");
    free.forEach(Browser::close);
    server.close();
  }
}
