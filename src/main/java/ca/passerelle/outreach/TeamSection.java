package ca.passerelle.outreach;

import ca.passerelle.configuration.ConfigSection;
import ca.passerelle.shared.CommunityId;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Teams, as {@code teams.yaml} writes them. */
@Component
@Order(70)
class TeamSection implements ConfigSection<TeamEntry> {
  static final String NAME = "teams";

  private final Teams teams;

  TeamSection(Teams teams) {
    this.teams = teams;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<TeamEntry> type() {
    return TeamEntry.class;
  }

  @Override
  public String key(TeamEntry item) {
    return item.id().value();
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
