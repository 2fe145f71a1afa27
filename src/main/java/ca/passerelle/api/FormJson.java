package ca.passerelle.api;

import ca.passerelle.community.Community;
import ca.passerelle.directory.Need;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.meeting.HostVenue;
import ca.passerelle.privacy.ConsentText;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.util.List;

/**
 * What may be asked at a kiosk, as docs/api.md shows it. Texts are objects from language to text.
 */
record FormJson(
    String kiosk,
    String community,
    List<Language> languages,
    List<NeedJson> needs,
    List<VenueJson> venues,
    ConsentJson consent) {
  record NeedJson(String id, Translated label, String pictogram) {}

  record VenueJson(String id, Translated name, Translated hours, boolean stepFree) {}

  record ConsentJson(
      String purpose, int version, Translated title, Translated text, Translated agree) {}

  static FormJson of(
      Kiosk kiosk,
      Community community,
      List<Need> needs,
      List<HostVenue> venues,
      ConsentText consent) {
    return new FormJson(
        kiosk.id().value(),
        community.id().value(),
        community.languages(),
        needs.stream()
            .map(need -> new NeedJson(need.id().value(), need.label(), need.pictogram()))
            .toList(),
        venues.stream()
            .map(venue ->
                new VenueJson(venue.id().value(), venue.name(), venue.hours(), venue.stepFree()))
            .toList(),
        new ConsentJson(
            consent.purpose(),
            consent.version(),
            consent.title(),
            consent.text(),
            consent.agree()));
  }
}
