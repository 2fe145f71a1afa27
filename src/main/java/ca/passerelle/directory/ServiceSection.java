package ca.passerelle.directory;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Reference;
import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of services. */
@Component
@Order(40)
class ServiceSection extends NamedSection<ServiceEntry> {
  private final ServiceStore store;
  private final Translations translations;
  private final JdbcClient jdbc;
  private final History history;

  ServiceSection(ServiceStore store, Translations translations, JdbcClient jdbc, History history) {
    super("services", ServiceEntry.class, ServiceEntry::id);
    this.jdbc = jdbc;
    this.history = history;
    this.store = store;
    this.translations = translations;
  }

  @Override
  public List<Reference> references(ServiceEntry item) {
    var references = new ArrayList<Reference>();
    references.add(new Reference("/organization", "organizations", item.organization()));
    for (int i = 0; i < item.needs().size(); i++) {
      references.add(new Reference("/needs/" + i, "needs", item.needs().get(i).value()));
    }
    for (int i = 0; i < item.at().size(); i++) {
      references.add(
          new Reference("/at/%d/location".formatted(i), "locations", item.at().get(i).location()));
    }
    return references;
  }

  @Override
  public List<Remark> remarks(ServiceEntry item) {
    var remarks = new ArrayList<>(Phones.remarks(item.phones()));
    if (!item.agesAgree()) {
      remarks.add(
          new Remark(
              "/maximum_age", "L'âge maximal est sous l'âge minimal : corrigez l'un des deux."));
    }
    for (int i = 0; i < item.at().size(); i++) {
      var schedules = item.at().get(i).schedules();
      for (int j = 0; j < schedules.size(); j++) {
        var field = "/at/%d/schedules/%d".formatted(i, j);
        if (!schedules.get(j).makesSense()) {
          remarks.add(
              new Remark(
                  field,
                  "Cet horaire est impossible : vérifiez les jours (un rang comme 1MO veut « freq: MONTHLY ») et l'ordre de valid_from et valid_to."));
        }
      }
      special(i, item.at().get(i).exceptions(), remarks);
    }
    return remarks;
  }

  private static void special(int site, List<SpecialDays> days, List<Remark> remarks) {
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).makesSense()) {
        remarks.add(
            new Remark(
                "/at/%d/exceptions/%d".formatted(site, i),
                "Ces jours sont impossibles : vérifiez l'ordre de from et to."));
      }
    }
  }

  @Override
  public Map<String, ServiceEntry> current(CommunityId community) {
    var entries = new LinkedHashMap<String, ServiceEntry>();
    store
        .of(community, translations.of(community))
        .forEach(kept -> entries.put(kept.entry().id(), kept.entry()));
    entries.keySet().removeAll(SourceRecords.slugs(jdbc, community, "service")); // no file's own
    return entries;
  }

  @Override
  public void put(CommunityId community, int position, ServiceEntry item) {
    store.remove(community, item.id());
    store.add(community, position, item);
  }

  @Override
  public void replaced(CommunityId community, ServiceEntry before, Optional<ServiceEntry> after) {
    history.byFiles(community, before, after);
  }

  @Override
  public void remove(CommunityId community, String key) {
    store.remove(community, key);
  }
}
