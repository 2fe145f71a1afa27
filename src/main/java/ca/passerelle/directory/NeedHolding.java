package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Needs, one at a time. */
@Component
class NeedHolding implements Holding<NeedEntry> {
  private final NeedStore needs;
  private final JdbcClient jdbc;

  NeedHolding(NeedStore needs, JdbcClient jdbc) {
    this.needs = needs;
    this.jdbc = jdbc;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.NEED;
  }

  @Override
  public Class<NeedEntry> type() {
    return NeedEntry.class;
  }

  @Override
  public Optional<NeedEntry> find(CommunityId community, String key) {
    return Optional.ofNullable(needs.current(community).get(key));
  }

  @Override
  public RecordName name(CommunityId community, String key, NeedEntry entry) {
    return RecordName.of(community, entry);
  }

  @Override
  public void check(CommunityId community, NeedEntry entry) {
    // Nothing that a need says could contradict the rest.
  }

  @Override
  public void add(CommunityId community, NeedEntry entry) {
    needs.put(community, needs.current(community).size(), entry);
  }

  @Override
  public void replace(CommunityId community, String key, NeedEntry before, NeedEntry after) {
    if (find(community, key).filter(before::equals).isEmpty()) {
      throw new ServiceChangedMeanwhile(key);
    }
    needs.put(community, needs.position(community, key), after);
  }

  @Override
  public void remove(CommunityId community, String key) {
    needs.remove(community, key);
  }

  @Override
  public boolean isUsed(CommunityId community, String key) {
    return jdbc.sql(
                "select count(*) from attribute where community_id = ? and taxonomy_term_id = ?")
            .params(community.value(), Ids.need(community, key))
            .query(Long.class)
            .single()
        > 0;
  }
}
