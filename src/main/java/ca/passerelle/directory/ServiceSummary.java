package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A service as a card of a list.
 *
 * @param summary empty when nobody said what the organization does
 * @param walkMinutes from where the citizen stands; empty when either place is unknown
 * @param stepFree empty when nobody said
 * @param languages empty when nobody said
 * @param contactUnknown only the organization's name is known: the card sends to 211
 */
public record ServiceSummary(
    ServiceId id,
    Translated name,
    Translated organization,
    Optional<Translated> summary,
    Set<NeedId> needs,
    Set<Audience> audiences,
    OpenState open,
    OptionalInt walkMinutes,
    Cost cost,
    Optional<Boolean> stepFree,
    Set<Language> languages,
    boolean contactUnknown) {}
