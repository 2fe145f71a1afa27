package ca.passerelle.configuration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder as a whole, once it is free of mistakes. */
@Component
class Configuration {
  private final ConfigFolder folder;
  private final List<ConfigSection<?>> sections;
  private final boolean demo;

  Configuration(
      ConfigFolder folder,
      List<ConfigSection<?>> sections,
      @Value("${passerelle.demo:false}") boolean demo) {
    this.folder = folder;
    this.sections = List.copyOf(sections);
    this.demo = demo;
  }

  List<ConfigSection<?>> sections() {
    return sections;
  }

  String fingerprint() {
    return folder.fingerprint();
  }

  /**
   * What the files decide. A fictional community is checked like any other, but drawn in
   * demonstrations only: nobody may be sent to a door that was made up.
   *
   * @throws InvalidConfiguration with every mistake of every file
   */
  Draft read() {
    var reading = new Reading(folder, byName());
    var drafting = new Drafting(sections, reading.items(), reading.unreadable());
    var problems = new ArrayList<>(reading.problems());
    problems.addAll(drafting.problems());
    if (!problems.isEmpty()) {
      throw new InvalidConfiguration(problems.stream().distinct().sorted().toList());
    }
    return drafting.draft(demo);
  }

  private Map<String, ConfigSection<?>> byName() {
    var byName = new LinkedHashMap<String, ConfigSection<?>>();
    sections.forEach(section -> byName.put(section.name(), section));
    return byName;
  }
}
