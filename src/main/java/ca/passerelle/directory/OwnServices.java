package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organization may see and say of its own services without an account. It asks for no role:
 * only {@code directory.campaign} calls it, once it has seen the organization's link.
 */
@Component
public class OwnServices {
  private final ServiceStore services;
  private final OrganizationStore organizations;
  private final LocationStore locations;
  private final Translations translations;
  private final ServiceHolding holding;
  private final Editing editing;

  OwnServices(
      ServiceStore services,
      OrganizationStore organizations,
      LocationStore locations,
      Translations translations,
      ServiceHolding holding,
      Editing editing) {
    this.services = services;
    this.organizations = organizations;
    this.locations = locations;
    this.translations = translations;
    this.holding = holding;
    this.editing = editing;
  }

  /** How the organization is called; empty when it is no longer there. */
  public Optional<Translated> name(CommunityId community, String organization) {
    return Optional.ofNullable(
            organizations.of(community, translations.of(community)).get(organization))
        .map(OrganizationEntry::name);
  }

  /**
   * Those that editors mean to be seen, without what is for the team only: the link may lie in
   * anybody's mailbox.
   */
  public List<EditedService> of(CommunityId community, String organization) {
    var places = places(community);
    return services.of(community, translations.of(community)).stream()
        .filter(service -> service.entry().organization().equals(organization))
        .filter(service -> service.entry().isVisible())
        .map(service ->
            new EditedService(
                service.id(), service.version(), service.entry().forEverybody(places.keySet())))
        .toList();
  }

  /** All that are there, whoever gives them, by id: what the team knows and what citizens may. */
  public Map<ServiceId, Known> known(CommunityId community) {
    var places = places(community).keySet();
    return services.of(community, translations.of(community)).stream()
        .collect(
            Collectors.toMap(
                EditedService::id,
                service -> new Known(service, service.entry().forEverybody(places))));
  }

  /** A service, and what of it everybody may know. */
  public record Known(EditedService service, ServiceEntry forEverybody) {}

  /** Places that everybody may know of, by short name: how they are called, and where they are. */
  public Map<String, OwnPlace> places(CommunityId community) {
    var places = new LinkedHashMap<String, OwnPlace>();
    locations
        .of(community, translations.of(community))
        .forEach((id, entry) -> {
          if (entry.isPublic()) {
            places.put(id, new OwnPlace(entry.name(), entry.publicAddress()));
          }
        });
    return places;
  }

  /** Somebody who must know says that everything is true. Citizens see the service at once. */
  @Transactional
  public void verified(CommunityId community, ServiceId service, LocalDate day, ChangedBy by) {
    services.of(community, translations.of(community)).stream()
        .filter(kept -> kept.id().equals(service))
        .map(EditedService::entry)
        .filter(entry -> entry.assuredDate() == null || entry.assuredDate().isBefore(day))
        .forEach(before -> {
          var who = new Editing.Who(community, by);
          editing.replace(holding, who, before.id(), before, before.verifiedOn(day));
        });
  }
}
