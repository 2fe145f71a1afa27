package ca.passerelle.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * One person's browser, used the way a person does: by labels and words that are visible, wherever
 * in the shadow DOM they are. Every question waits until it is answered or patience ends.
 */
final class Browser implements AutoCloseable {
  /** A citizen's screen keeps its bars where they are: only what is between them moves. */
  private static final String MOVES_WITH_ITS_BARS =
      """
      const shell = document.querySelector('.citizen');
      return shell !== null && getComputedStyle(shell).overflowY === 'hidden'
        && document.documentElement.scrollHeight > window.innerHeight;
      """;

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String PAGE = resource("/journeys/page.js");
  private final ChromeDriver chrome;
  private final WebDriver driver;
  private final Function<String, URI> pages;
  private Screen screen = Screen.TABLET;

  private Browser(ChromeDriver chrome, Function<String, URI> pages) {
    this.chrome = chrome;
    this.driver =
        ServiceLoader.load(Driving.class)
            .findFirst()
            .map(driving -> driving.around(chrome))
            .orElse(chrome);
    this.pages = pages;
  }

  static Browser open(Function<String, URI> pages) {
    return new Browser(Chromium.start(), pages);
  }

  void resize(Screen size) {
    screen = size;
    var phone = size == Screen.PHONE;
    chrome.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", phone));
    chrome.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** The device can keep passkeys, and its owner always confirms. */
  Browser withPasskeys() {
    chrome.executeCdpCommand("WebAuthn.enable", Map.of());
    chrome.executeCdpCommand(
        "WebAuthn.addVirtualAuthenticator",
        Map.of(
            "options",
            Map.of(
                "protocol", "ctap2",
                "transport", "internal",
                "hasResidentKey", true,
                "hasUserVerification", true,
                "isUserVerified", true)));
    return this;
  }

  Browser go(String path) {
    driver.get(pages.apply(path).toString());
    return settled();
  }

  Browser show(String html) {
    driver.get("data:text/html;charset=utf-8," + html.replace("%", "%25").replace("#", "%23"));
    return this;
  }

  Browser reload() {
    driver.navigate().refresh();
    return settled();
  }

  Browser back() {
    driver.navigate().back();
    return settled();
  }

  /** Path, query and fragment of the address. */
  String address() {
    return Objects.requireNonNull(driver.getCurrentUrl()).replaceFirst("^https?://[^/]+", "");
  }

  /** Presses what bears this label: the whole of it, or else its beginning or a part. */
  Browser tap(String label) {
    until(
        "something to tap labelled “" + label + "”", () -> press("matching(tappable, %s)", label));
    return settled();
  }

  /** Presses what bears this label, then leaves the page to itself: looking costs it time. */
  Browser tapUnwatched(String label, Duration alone) {
    until(
        "something to tap labelled “" + label + "”", () -> press("matching(tappable, %s)", label));
    LockSupport.parkNanos(alone.toNanos());
    return this;
  }

  /** Presses what bears this label and nothing more: the keys of a keyboard. */
  Browser tapKey(String label) {
    until(
        "a key labelled “" + label + "”",
        () -> press("matching(tappable, %s).filter((key) => labelOf(key) === %<s)", label));
    return settled();
  }

  /** A real press of the pointer where the element is, if nothing lies above it. */
  private boolean press(String finding, String label) {
    var place = ask("return placeOf((%s)[0])".formatted(finding.formatted("arguments[0]")), label);
    if (!(place instanceof List<?> point) || point.size() != 2) {
      return false;
    }
    new Actions(driver)
        .moveToLocation(((Number) point.get(0)).intValue(), ((Number) point.get(1)).intValue())
        .click()
        .perform();
    return true;
  }

  /** Presses what bears this label unless it has gone meanwhile. */
  Browser tapIfThere(String label) {
    try {
      press("matching(tappable, %s)", label);
    } catch (WebDriverException e) {
      // Someone else was quicker, which is what the caller is about to look at.
    }
    return settled();
  }

  /** Waits until some of these words are visible and says which. */
  String oneOf(String... texts) {
    until(
        "one of " + String.join(", ", texts),
        () -> Stream.of(texts).anyMatch(text -> words().contains(simple(text))));
    return Stream.of(texts)
        .filter(text -> words().contains(simple(text)))
        .findFirst()
        .orElseThrow();
  }

  /** Fills the field that bears this label. */
  Browser type(String label, String text) {
    until(
        "a field labelled “" + label + "”",
        () -> {
          var field = first("return matching(fields, arguments[0])", label);
          if (field == null) {
            return false;
          }
          field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
          return true;
        });
    return this;
  }

  Browser press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
    return settled();
  }

  /** Waits until these words are visible. */
  Browser sees(String text) {
    until("the words “" + text + "”", () -> words().contains(simple(text)));
    return this;
  }

  /** Waits until these words are nowhere to be seen. */
  Browser nowhereSees(String text) {
    until("the words “" + text + "” to go", () -> !words().contains(simple(text)));
    return this;
  }

  boolean offers(String label) {
    return first("return matching(tappable, arguments[0])", label) != null;
  }

  /** The words of each visible element that {@code selector} matches, shadow trees included. */
  List<String> texts(String selector) {
    var found =
        ask(
            "return [...everything(document.body)].filter((e) => e.matches(arguments[0]) && shown(e))"
                + ".map((e) => plain(words(e)))",
            selector);
    return ((List<?>) Objects.requireNonNull(found)).stream().map(Object::toString).toList();
  }

  /** All visible words, in small letters and single spaces. */
  String words() {
    return simple((String) Objects.requireNonNull(ask("return plain(words(document.body))")));
  }

  /** Waits until Flow has nothing under way, and again a frame later. */
  Browser settled() {
    for (var i = 0; i < 2; i++) {
      until("Flow to be idle", () -> Boolean.TRUE.equals(ask("return flowIsIdle()")));
      scripts().executeAsyncScript("requestAnimationFrame(() => arguments[0]())");
    }
    return this;
  }

  /** Keeps a picture of the screen as it is, under the name of the screen and its size. */
  Browser picture(String name) {
    settled();
    save(PICTURES.resolve("%s-%dx%d.png".formatted(name, screen.width, screen.height)));
    return this;
  }

  /** Keeps pictures at every size. */
  Browser pictures(String name) {
    var usual = screen;
    for (var size : Screen.values()) {
      resize(size);
      picture(name).fits();
    }
    resize(usual);
    return settled();
  }

  /** Nobody has to move the page sideways, or to look at it made small. */
  private void fits() {
    // A telephone's browser makes what is too wide small, and then says that its window is as wide.
    var width = ((Number) run("return document.documentElement.scrollWidth")).intValue();
    if (width > screen.width) {
      throw new AssertionError(
          "%s is %d px wide on a screen of %d".formatted(address(), width, screen.width));
    }
    if (Boolean.TRUE.equals(run(MOVES_WITH_ITS_BARS))) {
      throw new AssertionError("%s moves together with its bars".formatted(address()));
    }
  }

  /** Fails unless axe, with every rule it has, finds nothing. */
  Browser isAccessible() {
    var violations = Axe.violations(scripts());
    if (!violations.isEmpty()) {
      throw new AssertionError(
          address() + " has accessibility faults:\n" + String.join("\n", violations));
    }
    return this;
  }

  List<String> accessibilityFaults() {
    return Axe.violations(scripts());
  }

  /** Runs a script in the page. */
  Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(scripts().executeScript(script, arguments), "");
  }

  /** Waits until {@code condition} holds. */
  void until(String what, Supplier<Boolean> condition) {
    try {
      new FluentWait<>(condition)
          .withTimeout(PATIENCE)
          .pollingEvery(Duration.ofMillis(25))
          .ignoring(WebDriverException.class, StaleElementReferenceException.class)
          .until(Supplier::get);
    } catch (TimeoutException e) {
      throw new AssertionError(
          "Waited in vain for %s at %s; one sees: %s".formatted(what, address(), words()), e);
    }
  }

  void keepEvidence(String name) {
    try {
      save(PICTURES.resolve("failed").resolve(name + ".png"));
    } catch (WebDriverException e) {
      // The failure itself says more than the missing picture.
    }
  }

  /** The person leaves: nothing of theirs stays for the next. */
  void forget() {
    var origin = pages.apply("/").toString();
    driver.get("about:blank");
    chrome.executeCdpCommand(
        "Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    chrome.executeCdpCommand("Network.clearBrowserCookies", Map.of());
  }

  @Override
  public void close() {
    driver.quit();
  }

  @Nullable
  private WebElement first(String script, String label) {
    return ask(script, label) instanceof List<?> found
            && !found.isEmpty()
            && found.getFirst() instanceof WebElement element
        ? element
        : null;
  }

  @Nullable
  private Object ask(String script, Object... arguments) {
    return scripts().executeScript(PAGE + script, arguments);
  }

  private JavascriptExecutor scripts() {
    return (JavascriptExecutor) driver;
  }

  private void save(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String simple(String text) {
    return text.replaceAll("[\\u00a0\\u202f\\s]+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  static String resource(String name) {
    try (var stream = Objects.requireNonNull(Browser.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
