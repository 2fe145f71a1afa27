package ca.passerelle.adminscreens;

import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.Standing;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.stream.Stream;

/** Narrows the services to those that citizens see in one way, or that are to be verified. */
class StandingChoice extends Select<String> {
  /** Somebody should verify it. */
  static final String DUE = "a-verifier";

  private static final String ALL = "";

  /** {@code first} is what is chosen first: a code, or nothing. */
  StandingChoice(String first) {
    var offered =
        Stream.concat(Stream.of(ALL, DUE), Arrays.stream(Standing.values()).map(Standing::code))
            .toList();
    setLabel(getTranslation("admin.services.status"));
    setItems(offered);
    setItemLabelGenerator(code ->
        switch (code) {
          case ALL -> getTranslation("admin.standing.all");
          case DUE -> getTranslation("admin.services.due.all");
          default -> getTranslation("admin.standing." + code);
        });
    setValue(offered.contains(first) ? first : ALL);
  }

  ServiceSearch search(String words) {
    var code = getValue();
    var standing =
        Arrays.stream(Standing.values()).filter(it -> it.code().equals(code)).findFirst();
    return new ServiceSearch(words, standing, code.equals(DUE));
  }
}
