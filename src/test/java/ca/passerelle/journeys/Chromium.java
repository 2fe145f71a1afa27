package ca.passerelle.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts the browser of this machine; {@code ./passerelle test} installs one where it may. */
public final class Chromium {
  // They only regret classes for a newer protocol that we do not use.
  private static final List<Logger> CHATTER =
      Stream.of("devtools.CdpVersionFinder", "chromium.ChromiumDriver")
          .map(name -> Logger.getLogger("org.openqa.selenium." + name))
          .toList();

  private Chromium() {}

  public static ChromeDriver start() {
    CHATTER.forEach(logger -> logger.setLevel(Level.SEVERE));
    var options = new ChromeOptions();
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "fr-CA,fr"));
    options.setBinary(find("chromium", "google-chrome", "chromium-browser"));
    options.addArguments(
        "--headless=new",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--force-device-scale-factor=1",
        "--lang=fr-CA",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        // A page in the background is as quick as one in front: several people act at once.
        "--disable-background-timer-throttling",
        "--disable-backgrounding-occluded-windows",
        "--disable-renderer-backgrounding");
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find("chromedriver"))
            .usingAnyFreePort()
            .withSilent(true)
            .build(),
        options);
  }

  private static File find(String... names) {
    return Stream.of(names)
        .flatMap(name ->
            Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "Neither of "
                    + String.join(", ", names)
                    + " is on PATH; ./passerelle test says how to install it"))
        .toFile();
  }
}
