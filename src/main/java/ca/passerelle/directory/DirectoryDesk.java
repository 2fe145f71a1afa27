package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.directory.Page.Part;
import ca.passerelle.directory.freshness.Stage;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors keep the services of their community right. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class DirectoryDesk {
  private final ServiceStore services;
  private final ServiceList list;
  private final OrganizationStore organizations;
  private final LocationStore locations;
  private final ListedServices listed;
  private final EntryCheck check;
  private final History history;
  private final Authority authority;
  private final ApplicationEventPublisher events;

  DirectoryDesk(
      ServiceStore services,
      ServiceList list,
      OrganizationStore organizations,
      LocationStore locations,
      ListedServices listed,
      EntryCheck check,
      History history,
      Authority authority,
      ApplicationEventPublisher events) {
    this.services = services;
    this.list = list;
    this.organizations = organizations;
    this.locations = locations;
    this.listed = listed;
    this.check = check;
    this.history = history;
    this.authority = authority;
    this.events = events;
  }

  /** Also those citizens do not see, in the order they were written. */
  public Page<ServiceLine> services(CommunityId community, ServiceSearch wanted, Part part) {
    authority.require(Role.EDITOR, community);
    return list.page(community, wanted, ServiceList.Order.WRITTEN, part);
  }

  public int count(CommunityId community, ServiceSearch wanted) {
    authority.require(Role.EDITOR, community);
    return list.count(community, wanted);
  }

  /** All that are found, however many. */
  public List<ServiceId> ids(CommunityId community, ServiceSearch wanted) {
    authority.require(Role.EDITOR, community);
    return list.ids(community, wanted);
  }

  /** Of those meant to be seen, the ones that somebody should verify; the worst first. */
  public Page<ServiceLine> aged(CommunityId community, String words, Part part) {
    authority.require(Role.EDITOR, community);
    return list.page(community, new ServiceSearch(words), ServiceList.Order.WORST_FIRST, part);
  }

  /** How many of those meant to be seen have aged how far. */
  public Map<Stage, Integer> stages(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return list.stages(community);
  }

  public Optional<EditedService> open(CommunityId community, ServiceId id) {
    authority.require(Role.EDITOR, community);
    return find(community, id);
  }

  /** How the organization with this short name is called. */
  public Optional<Translated> organization(CommunityId community, String key) {
    authority.require(Role.EDITOR, community);
    return organizations.find(community, key).map(OrganizationEntry::name);
  }

  /** How the place with this short name is called; often as the organization that is there. */
  public Optional<Translated> place(CommunityId community, String key) {
    authority.require(Role.EDITOR, community);
    return locations.find(community, key).map(LocationEntry::name);
  }

  /**
   * Replaces the service by what the editor made of it.
   *
   * @throws ServiceChangedMeanwhile when someone saved it since it was opened
   * @throws ServiceEntryRefused when the entry names something that does not exist, or contradicts
   *     itself
   */
  public EditedService save(CommunityId community, EditedService edited) {
    var actor = authority.require(Role.EDITOR, community);
    check.check(community, edited.entry());
    var before =
        find(community, edited.id()).orElseThrow(() -> new ServiceChangedMeanwhile(edited.id()));
    if (!before.entry().id().equals(edited.entry().id())) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    if (!services.replace(community, edited)) {
      throw new ServiceChangedMeanwhile(edited.id());
    }
    history.changed(
        community, new ChangedBy.Person(actor.account()), before.entry(), edited.entry());
    events.publishEvent(DirectoryChanged.services(community, List.of(edited.id())));
    return new EditedService(edited.id(), edited.version() + 1, edited.entry());
  }

  /** A short name for a new service, that is not taken. */
  public String shortName(CommunityId community, String name) {
    authority.require(Role.EDITOR, community);
    return ShortNames.of(name, "service", it -> services.has(community, it));
  }

  /**
   * A service nobody wrote before.
   *
   * @throws ServiceEntryRefused also when its id is taken
   */
  public EditedService add(CommunityId community, ServiceEntry entry) {
    var actor = authority.require(Role.EDITOR, community);
    check.check(community, entry);
    var id = new ServiceId(Ids.service(community, entry.id()));
    if (find(community, id).isPresent()) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    try {
      services.add(community, services.next(community), entry);
    } catch (DuplicateKeyException sameMoment) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    history.added(community, new ChangedBy.Person(actor.account()), entry);
    events.publishEvent(DirectoryChanged.services(community, List.of(id)));
    return new EditedService(id, 0, entry);
  }

  /** Every organization that only a list names, in the order of their names. */
  public List<ListedLine> listed(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return listings(community).values().stream()
        .map(listing ->
            new ListedLine(
                listing.id(),
                listing.entry().name(),
                listing.entry().needs(),
                listing.entry().isVisible(),
                listing.entry().isReachable()))
        .toList();
  }

  public Optional<EditedListing> listing(CommunityId community, ServiceId id) {
    authority.require(Role.EDITOR, community);
    return Optional.ofNullable(listings(community).get(id));
  }

  /**
   * Keeps what the editor learnt of a listed organization. Its row in the list stays as the list
   * says, so that both can be told apart.
   *
   * @throws ServiceChangedMeanwhile when someone saved it since it was opened
   * @throws ServiceEntryRefused when it names a need that does not exist, or a bad telephone
   */
  public EditedListing saveListing(CommunityId community, EditedListing edited) {
    var actor = authority.require(Role.EDITOR, community);
    check.check(community, edited.entry());
    var before =
        listed
            .replace(community, edited)
            .orElseThrow(() -> new ServiceChangedMeanwhile(edited.id()));
    history.changed(
        RecordName.listed(community, edited.listedName(), edited.entry().name()),
        new ChangedBy.Person(actor.account()),
        before,
        edited.entry(),
        OptionalLong.empty());
    events.publishEvent(new DirectoryChanged(community));
    return Objects.requireNonNull(listings(community).get(edited.id()));
  }

  private Map<ServiceId, EditedListing> listings(CommunityId community) {
    return listed.of(community);
  }

  private Optional<EditedService> find(CommunityId community, ServiceId id) {
    return services.find(community, id.value());
  }
}
