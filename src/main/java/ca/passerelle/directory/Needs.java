package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.List;
import org.springframework.stereotype.Service;

/** What citizens choose from, in the order of the screen. */
@Service
public class Needs {
  private final Atlases atlases;

  Needs(Atlases atlases) {
    this.atlases = atlases;
  }

  public List<Need> all(CommunityId community) {
    return atlases.of(community).needs();
  }
}
