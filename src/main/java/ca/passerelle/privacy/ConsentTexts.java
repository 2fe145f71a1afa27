package ca.passerelle.privacy;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The texts people consent to. */
@Service
public class ConsentTexts {
  /** To be contacted. */
  public static final String CONTACT = "contact";

  private final LoadingCache<CommunityId, List<ConsentText>> texts;

  ConsentTexts(ConsentStore store) {
    this.texts = Caffeine.newBuilder().build(store::of);
  }

  /**
   * The newest version valid on {@code day}, in the community's own date; empty when the deployment
   * wrote none.
   */
  public Optional<ConsentText> current(CommunityId community, String purpose, LocalDate day) {
    return of(community, purpose).filter(text -> !text.validFrom().isAfter(day)).findFirst();
  }

  /** A version someone consented to, however old. */
  public Optional<ConsentText> version(CommunityId community, String purpose, int version) {
    return of(community, purpose).filter(text -> text.version() == version).findFirst();
  }

  /**
   * Whether consent to a version still counts: it is the current one, or was replaced only after it
   * was given. A page that was opened the evening before may be sent on the day of the change.
   *
   * @param given in the community's own date
   * @param today likewise; what is valid later cannot have been shown
   */
  public boolean counts(
      CommunityId community, String purpose, int version, LocalDate given, LocalDate today) {
    return of(community, purpose)
            .anyMatch(text -> text.version() == version && !text.validFrom().isAfter(today))
        && of(community, purpose)
            .filter(text -> text.version() > version && !text.validFrom().isAfter(today))
            .noneMatch(newer -> given.isAfter(newer.validFrom()));
  }

  private Stream<ConsentText> of(CommunityId community, String purpose) {
    return texts.get(community).stream().filter(text -> text.purpose().equals(purpose));
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    texts.invalidate(event.community());
  }
}
