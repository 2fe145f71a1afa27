package ca.passerelle.directory.campaign;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.freshness.FreshnessDesk;
import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final DirectoryDesk directory;
  private final FreshnessDesk freshness;
  private final InvitationTable invitations;
  private final Providers providers;
  private final Authority authority;

  CampaignDesk(
      DirectoryDesk directory,
      FreshnessDesk freshness,
      InvitationTable invitations,
      Providers providers,
      Authority authority) {
    this.directory = directory;
    this.freshness = freshness;
    this.invitations = invitations;
    this.providers = providers;
    this.authority = authority;
  }

  /** Those that give services people see. */
  public List<AskedOrganization> organizations(CommunityId community) {
    authority.require(Role.EDITOR, community);
    var names = directory.organizations(community);
    var last = last(community);
    var due =
        freshness.aged(community).stream()
            .map(aged -> aged.service().id())
            .collect(Collectors.toSet());
    return providers.of(community).entrySet().stream()
        .map(provider ->
            new AskedOrganization(
                provider.getKey(),
                Objects.requireNonNull(names.get(provider.getKey())),
                provider.getValue().size(),
                (int) provider.getValue().stream().filter(due::contains).count(),
                Optional.ofNullable(last.get(provider.getKey()))))
        .toList();
  }

  private Map<String, Invitation> last(CommunityId community) {
    return invitations.of(community).stream()
        .collect(
            Collectors.toMap(Invitation::organization, Function.identity(), (latest, _) -> latest));
  }

  /** A link for each of these organizations; the links they had stop working. */
  public List<NewInvitation> invite(CommunityId community, List<String> organizations) {
    var actor = authority.require(Role.EDITOR, community);
    var known = providers.of(community).keySet();
    return organizations.stream()
        .filter(known::contains)
        .map(organization -> invitations.add(community, organization, actor.account()))
        .toList();
  }

  public void revoke(CommunityId community, String organization) {
    authority.require(Role.EDITOR, community);
    invitations.revoke(community, organization);
  }
}
