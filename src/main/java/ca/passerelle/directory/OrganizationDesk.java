package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors keep the organizations of their community right. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class OrganizationDesk {
  private final TableHolding.Organizations organizations;
  private final GivingList giving;
  private final Editing editing;
  private final Authority authority;

  OrganizationDesk(
      TableHolding.Organizations organizations,
      GivingList giving,
      Editing editing,
      Authority authority) {
    this.organizations = organizations;
    this.giving = giving;
    this.editing = editing;
    this.authority = authority;
  }

  /** Those that hold all of {@code words}, in the order of their names. */
  public Page<OrganizationEntry> page(CommunityId community, String words, Page.Part part) {
    authority.require(Role.EDITOR, community);
    return organizations.page(community, words, part);
  }

  /**
   * Those that give services editors mean to be seen or stand in a list, in the order of their
   * names.
   *
   * @param due only those with something to verify
   */
  public Page<GivingOrganization> giving(
      CommunityId community, String words, boolean due, Page.Part part) {
    authority.require(Role.EDITOR, community);
    return giving.page(community, words, due, part);
  }

  /** How many are known here of which citizens see nothing. */
  public int givingNothing(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return giving.givingNothing(community);
  }

  /** By short name. */
  public Optional<OrganizationEntry> open(CommunityId community, String key) {
    authority.require(Role.EDITOR, community);
    return organizations.find(community, key);
  }

  /** As the history knows it. */
  public UUID id(CommunityId community, String key) {
    authority.require(Role.EDITOR, community);
    return Ids.organization(community, key);
  }

  /** A short name for a new one, that is not taken. */
  public String shortName(CommunityId community, String name) {
    authority.require(Role.EDITOR, community);
    return ShortNames.of(name, "organisme", it -> organizations.has(community, it));
  }

  /**
   * @throws ServiceEntryRefused when a telephone is none, or the short name is taken
   */
  public OrganizationEntry add(CommunityId community, OrganizationEntry entry) {
    return editing.add(organizations, who(community), entry.id(), entry);
  }

  /**
   * Replaces the organization by what the editor made of it.
   *
   * @throws ServiceChangedMeanwhile when it is no longer as {@code before}
   * @throws ServiceEntryRefused when a telephone is none
   */
  public OrganizationEntry save(
      CommunityId community, OrganizationEntry before, OrganizationEntry after) {
    if (!before.id().equals(after.id())) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    return editing.replace(organizations, who(community), before.id(), before, after);
  }

  /**
   * @throws ServiceEntryRefused when services still belong to it
   */
  public void remove(CommunityId community, OrganizationEntry entry) {
    editing.remove(organizations, who(community), entry.id(), entry);
  }

  private Editing.Who who(CommunityId community) {
    var actor = authority.require(Role.EDITOR, community);
    return new Editing.Who(community, new ChangedBy.Person(actor.account()));
  }
}
