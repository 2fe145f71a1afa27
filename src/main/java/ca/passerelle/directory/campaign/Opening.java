package ca.passerelle.directory.campaign;

import ca.passerelle.directory.OwnPlace;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Translated;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a link leads to. */
public sealed interface Opening {
  /**
   * The organization's own services.
   *
   * @param listed only a list names it: what is known of it stands as its one service
   * @param places where they are given, by short name
   */
  record Open(
      CommunityId community,
      Translated organization,
      boolean listed,
      Instant until,
      List<OwnService> services,
      Map<String, OwnPlace> places)
      implements Opening {
    public Open {
      services = List.copyOf(services);
      places = Map.copyOf(places);
    }
  }

  record Expired(Instant since) implements Opening {}

  /** Taken back, or replaced by a later one. */
  record Revoked() implements Opening {}

  /** Perhaps copied in part. */
  record Unknown() implements Opening {}

  /** Too many that were none, from one address. */
  record Wait() implements Opening {}
}
