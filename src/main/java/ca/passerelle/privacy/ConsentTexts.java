package ca.passerelle.privacy;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The texts people consent to. */
@Service
public class ConsentTexts {
  private final LoadingCache<CommunityId, List<ConsentText>> texts;
  private final Clock clock;

  ConsentTexts(ConsentStore store, Clock clock) {
    this.texts = Caffeine.newBuilder().build(store::of);
    this.clock = clock;
  }

  /** The newest version already valid; empty when the deployment wrote none. */
  public Optional<ConsentText> current(CommunityId community, String purpose) {
    var today = LocalDate.now(clock);
    return texts.get(community).stream()
        .filter(text -> text.purpose().equals(purpose) && !text.validFrom().isAfter(today))
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
