package ca.passerelle.workerscreens;

import ca.passerelle.community.Community;
import ca.passerelle.contact.Reach;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Place;
import ca.passerelle.meeting.HostVenue;
import ca.passerelle.meeting.HostVenues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where to meet, in words: the room, its address, when it is lent. */
@Component
class VenueWords {
  private final HostVenues venues;
  private final Directory directory;

  VenueWords(HostVenues venues, Directory directory) {
    this.venues = venues;
    this.directory = directory;
  }

  /** Empty unless the person wants to meet. */
  List<String> of(Reach reach, Community community, Words words) {
    if (!(reach instanceof Reach.AtVenue(var id, _))) {
      return List.of();
    }
    return venues.of(community.id()).stream()
        .filter(venue -> venue.id().equals(id))
        .findFirst()
        .map(venue -> lines(venue, community, words))
        .orElseGet(() -> List.of(words.of("worker.reach.venue-gone", id.value())));
  }

  private List<String> lines(HostVenue venue, Community community, Words words) {
    var language = words.language();
    return Stream.of(
            Optional.of(venue.name().in(language)),
            venue
                .location()
                .flatMap(place -> directory.place(community.id(), place))
                .flatMap(Place::address),
            Optional.of(venue.hours().in(language)),
            venue.details().map(details -> details.in(language)))
        .flatMap(Optional::stream)
        .toList();
  }
}
