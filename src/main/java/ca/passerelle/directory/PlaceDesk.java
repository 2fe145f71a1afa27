package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors keep the places of their community right. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class PlaceDesk {
  private final TableHolding.Locations places;
  private final Editing editing;
  private final Authority authority;

  PlaceDesk(TableHolding.Locations places, Editing editing, Authority authority) {
    this.places = places;
    this.editing = editing;
    this.authority = authority;
  }

  /** Those that hold all of {@code words}, in the order of their names. */
  public Page<LocationEntry> page(CommunityId community, String words, Page.Part part) {
    authority.require(Role.EDITOR, community);
    return places.page(community, words, part);
  }

  /** By short name. */
  public Optional<LocationEntry> open(CommunityId community, String key) {
    authority.require(Role.EDITOR, community);
    return places.find(community, key);
  }

  /** As the history knows it. */
  public UUID id(CommunityId community, String key) {
    authority.require(Role.EDITOR, community);
    return Ids.location(community, key);
  }

  /** A short name for a new one, that is not taken. */
  public String shortName(CommunityId community, String name) {
    authority.require(Role.EDITOR, community);
    return ShortNames.of(name, "lieu", it -> places.has(community, it));
  }

  /**
   * @throws ServiceEntryRefused when a telephone is none, or the short name is taken
   */
  public LocationEntry add(CommunityId community, LocationEntry entry) {
    return editing.add(places, who(community), entry.id(), entry);
  }

  /**
   * Replaces the place by what the editor made of it.
   *
   * @throws ServiceChangedMeanwhile when it is no longer as {@code before}
   * @throws ServiceEntryRefused when a telephone is none
   */
  public LocationEntry save(CommunityId community, LocationEntry before, LocationEntry after) {
    if (!before.id().equals(after.id())) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    return editing.replace(places, who(community), before.id(), before, after);
  }

  /**
   * @throws ServiceEntryRefused when services are still given there
   */
  public void remove(CommunityId community, LocationEntry entry) {
    editing.remove(places, who(community), entry.id(), entry);
  }

  private Editing.Who who(CommunityId community) {
    var actor = authority.require(Role.EDITOR, community);
    return new Editing.Who(community, new ChangedBy.Person(actor.account()));
  }
}
