package ca.passerelle.directory.campaign;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.directory.GivingOrganization;
import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.Page;
import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors ask organizations to confirm or correct their own services. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class CampaignDesk {
  private final OrganizationDesk organizations;
  private final InvitationTable invitations;
  private final Authority authority;
  private final Clock clock;

  CampaignDesk(
      OrganizationDesk organizations,
      InvitationTable invitations,
      Authority authority,
      Clock clock) {
    this.organizations = organizations;
    this.invitations = invitations;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * Those that give services people see or stand in a list, in the order of their names.
   *
   * @param due only those with something to verify
   */
  public Page<AskedOrganization> organizations(
      CommunityId community, String words, boolean due, Page.Part part) {
    authority.require(Role.EDITOR, community);
    var page = organizations.giving(community, words, due, part);
    var last =
        last(invitations.of(community, page.items().stream().map(GivingOrganization::id).toList()));
    return new Page<>(
        page.items().stream()
            .map(one ->
                new AskedOrganization(
                    one.id(),
                    one.name(),
                    one.listed(),
                    one.services(),
                    one.toVerify(),
                    Optional.ofNullable(last.get(one.id()))))
            .toList(),
        page.total());
  }

  private static Map<String, Invitation> last(List<Invitation> latestFirst) {
    return latestFirst.stream()
        .collect(
            Collectors.toMap(Invitation::organization, Function.identity(), (latest, _) -> latest));
  }

  /** How it stands with the last link of each organization that has one. */
  public CampaignFigures figures(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return CampaignFigures.of(last(invitations.of(community)).values(), clock.instant());
  }

  /** A link for each of these organizations; the links they had stop working. */
  public List<NewInvitation> invite(CommunityId community, List<String> wanted) {
    var actor = authority.require(Role.EDITOR, community);
    var known =
        organizations.giving(community, "", false, Page.Part.ALL).items().stream()
            .map(GivingOrganization::id)
            .collect(Collectors.toSet());
    return wanted.stream()
        .filter(known::contains)
        .map(organization -> invitations.add(community, organization, actor.account()))
        .toList();
  }

  public void revoke(CommunityId community, String organization) {
    authority.require(Role.EDITOR, community);
    invitations.revoke(community, organization);
  }
}
