package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import org.springframework.stereotype.Component;

@Component
class Atlases {
  Atlas of(CommunityId community) {
    throw new UnsupportedOperationException("next: " + community);
  }
}
