package ca.passerelle.journeys;

import com.vaadin.testbench.TestBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The journeys in TestBench's own driver, which waits for Vaadin by itself. TestBench is commercial:
 * without a licence key this says so and leaves the journeys on Selenium, where they belong.
 */
public final class TestBenchDriving implements Driving {
  private static final Logger log = Logger.getLogger(TestBenchDriving.class.getName());

  @Override
  public WebDriver around(ChromeDriver chrome) {
    if (!hasLicenceKey()) {
      log.warning("No TestBench licence key on this machine: the journeys run on Selenium alone.");
      return chrome;
    }
    return TestBench.createDriver(chrome);
  }

  private static boolean hasLicenceKey() {
    var folder = Path.of(System.getProperty("user.home"), ".vaadin");
    return Stream.of("proKey", "offlineKey", "offlineKey.txt", "offlineKeyV2", "offlineKeyV2.txt")
            .map(folder::resolve)
            .anyMatch(Files::exists)
        || Stream.of("VAADIN_PRO_KEY", "VAADIN_OFFLINE_KEY", "VAADIN_KEY")
            .map(System::getenv)
            .anyMatch(Objects::nonNull)
        || Stream.of("vaadin.proKey", "vaadin.offlineKey", "vaadin.key")
            .map(System::getProperty)
            .anyMatch(Objects::nonNull);
  }
}
