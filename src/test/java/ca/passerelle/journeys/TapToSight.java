package ca.passerelle.journeys;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * How long from a citizen's tap on <i>send</i> until a worker who only watches sees the request.
 * Two browsers on one machine read one clock.
 */
public final class TapToSight implements AutoCloseable {
  private static final String WATCH =
      """
      window.sights = {};
      const look = () => document.querySelectorAll('[data-request]').forEach((card) => {
        const id = card.dataset.request;
        if (id in sights) return;
        sights[id] = 0;
        // The next frame draws it; what is asked for after that frame runs once it is drawn.
        requestAnimationFrame(() => setTimeout(() => { sights[id] = Date.now(); }));
      });
      new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
      look();
      """;
  private static final String NOTE_THE_TAP =
      """
      window.tapped = 0;
      window.addEventListener('click', () => { window.tapped = Date.now(); }, {capture: true, once: true});
      if (arguments[0] > 0 && !window.slowed) {
        window.slowed = window.fetch;
        window.fetch = async (...request) => {
          await new Promise((done) => setTimeout(done, arguments[0]));
          return window.slowed(...request);
        };
      }
      """;

  /** Neither browser is asked anything meanwhile: the questions would be measured too. */
  private static final Duration UNWATCHED = Duration.ofMillis(300);

  private final Browser phone;
  private final Browser tablet;
  private final Citizen citizen;

  /** Signs a worker in and brings a citizen to the home screen. */
  public TapToSight(Function<String, URI> pages) {
    phone = Browser.open(pages);
    phone.resize(Screen.PHONE);
    Worker.signsIn(phone, "amina");
    phone.run(WATCH);
    tablet = Browser.open(pages);
    tablet.resize(Screen.TABLET);
    citizen = Citizen.at(tablet, Wording.FRENCH);
  }

  /**
   * Milliseconds for each of {@code samples} requests, one after the other.
   *
   * @param delay milliseconds by which the tablet's network is held up: the negative control
   */
  public DoubleStream milliseconds(int samples, int delay) {
    return DoubleStream.generate(() -> once(delay)).limit(samples);
  }

  private double once(int delay) {
    citizen
        .tap("citizen.bar.talk")
        .tap("contact.way.code")
        .tap("contact.next")
        .sees("contact.about.title")
        .tap("contact.next");
    citizen.agrees();
    var before = sights();
    tablet.run(NOTE_THE_TAP, delay);
    tablet.tapUnwatched(citizen.say().say("contact.send"), UNWATCHED);
    phone.until("the request on the worker's screen", () -> arrived(before) > 0);
    var took = arrived(before) - ((Number) tablet.run("return window.tapped")).doubleValue();
    citizen.sees("code.receipt.title").tap("code.done");
    return took;
  }

  /** When the one request that was not there before was seen; 0 while it is not. */
  private double arrived(Map<?, ?> before) {
    return sights().entrySet().stream()
        .filter(sight -> !before.containsKey(sight.getKey()))
        .mapToDouble(sight -> ((Number) sight.getValue()).doubleValue())
        .max()
        .orElse(0);
  }

  private Map<?, ?> sights() {
    return (Map<?, ?>) phone.run("return window.sights");
  }

  @Override
  public void close() {
    phone.close();
    tablet.close();
  }
}
