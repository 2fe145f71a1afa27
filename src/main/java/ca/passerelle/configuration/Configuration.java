package ca.passerelle.configuration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The folder as a whole, once it is free of mistakes. */
@Component
class Configuration {
  private final ConfigFolder folder;
  private final List<ConfigSection<?>> sections;

  Configuration(ConfigFolder folder, List<ConfigSection<?>> sections) {
    this.folder = folder;
    this.sections = List.copyOf(sections);
  }

  List<ConfigSection<?>> sections() {
    return sections;
  }

  String fingerprint() {
    return folder.fingerprint();
  }

  /**
   * @throws InvalidConfiguration with every mistake of every file
   */
  Draft read() {
    var reading = new Reading(folder, byName());
    var drafting = new Drafting(sections, reading.items());
    var problems = new ArrayList<>(reading.problems());
    problems.addAll(drafting.problems());
    if (!problems.isEmpty()) {
      throw new InvalidConfiguration(problems.stream().distinct().sorted().toList());
    }
    return drafting.draft();
  }

  private Map<String, ConfigSection<?>> byName() {
    var byName = new LinkedHashMap<String, ConfigSection<?>>();
    sections.forEach(section -> byName.put(section.name(), section));
    return byName;
  }
}
