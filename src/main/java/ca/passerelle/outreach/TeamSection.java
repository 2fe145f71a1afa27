package ca.passerelle.outreach;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.shared.CommunityId;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Teams, as {@code teams.yaml} writes them. */
@Component
@Order(70)
class TeamSection extends NamedSection<TeamEntry> {
  static final String NAME = "teams";

  private final Teams teams;

  TeamSection(Teams teams) {
    super(NAME, TeamEntry.class, item -> item.id().value());
    this.teams = teams;
  }

  @Override
  public boolean sharesNames() {
    return true;
  }

  @Override
  public Map<String, TeamEntry> current(CommunityId community) {
    return teams.entries(community);
  }

  @Override
  public void put(CommunityId community, int position, TeamEntry item) {
    teams.put(community, item);
  }

  @Override
  public void remove(CommunityId community, String key) {
    teams.remove(community, new TeamId(key));
  }
}
