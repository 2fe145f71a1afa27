package ca.passerelle.journeys;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.JavascriptExecutor;

/** Deque's axe with every rule that is not retired: also those off by default. */
final class Axe {
  private static final String SCRIPT = script();
  private static final String RUN =
      """
      const done = arguments[0];
      const rules = Object.fromEntries(
        axe.getRules().filter((rule) => !rule.tags.includes('deprecated'))
          .map((rule) => [rule.ruleId, { enabled: true }]));
      axe.run(document, { rules, resultTypes: ['violations'] })
        .then((found) => done(found.violations.flatMap((violation) => violation.nodes.map((node) =>
          `${violation.id}: ${violation.help} at ${node.target.flat().join(' ')} ${node.html.slice(0, 160)}` +
          ` ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ')}`))))
        .catch((fault) => done([`axe itself failed: ${fault}`]));
      """;

  private Axe() {}

  static List<String> violations(JavascriptExecutor browser) {
    if (!Boolean.TRUE.equals(browser.executeScript("return typeof axe === 'object'"))) {
      browser.executeScript(SCRIPT);
    }
    var found = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN));
    return found.stream().map(Object::toString).toList();
  }

  private static String script() {
    try {
      return new EmbeddedResourceAxeProvider().getScript();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OperationNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
