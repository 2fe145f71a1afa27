package ca.passerelle.adminscreens;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SourceItem;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.Json;
import java.util.Arrays;
import java.util.List;

/** What a source says in a test: one organization and its services, all with one description. */
record ToldBySource(SourceSync sync, String source) {
  void says(String description, String... services) {
    sync.bringIn(
        new SourceSync.Plan(AdminStory.DEMO, source, SourceSync.Removals.ALL, false),
        new Said(
            List.of(
                new SourceItem<>(
                    "o",
                    Json.read(
                        "{\"id\":\"%s-o\",\"name\":{\"fr\":\"Organisme inventé\"}}"
                            .formatted(source),
                        OrganizationEntry.class))),
            Arrays.stream(services)
                .map(name ->
                    new SourceItem<>(
                        name,
                        Json.read(
                            "{\"id\":\"%1$s-%2$s\",\"organization\":\"%1$s-o\",\"name\":{\"fr\":\"%2$s\"},\"description\":{\"fr\":\"%3$s\"}}"
                                .formatted(source, name, description),
                            ServiceEntry.class)))
                .toList()));
  }

  private record Said(
      List<SourceItem<OrganizationEntry>> organizations, List<SourceItem<ServiceEntry>> services)
      implements SourceSync.Source {
    @Override
    public List<SourceItem<LocationEntry>> locations() {
      return List.of();
    }
  }
}
