package ca.passerelle.privacy;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The texts people consent to. */
@Service
public class ConsentTexts {
  private final LoadingCache<CommunityId, List<ConsentText>> texts;

  ConsentTexts(ConsentStore store) {
    this.texts = Caffeine.newBuilder().build(store::of);
  }

  /**
   * The newest version valid on {@code day}, in the community's own date; empty when the deployment
   * wrote none.
   */
  public Optional<ConsentText> current(CommunityId community, String purpose, LocalDate day) {
    return texts.get(community).stream()
        .filter(text -> text.purpose().equals(purpose) && !text.validFrom().isAfter(day))
        .findFirst();
  }

  /** A version someone consented to, however old. */
  public Optional<ConsentText> version(CommunityId community, String purpose, int version) {
    return texts.get(community).stream()
        .filter(text -> text.purpose().equals(purpose) && text.version() == version)
        .findFirst();
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    texts.invalidate(event.community());
  }
}
