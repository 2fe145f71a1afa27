package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Place;
import ca.passerelle.meeting.HostVenue;
import ca.passerelle.meeting.HostVenues;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.ContactForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where people can meet, as the form and Mon code offer it: name, address, hours. */
@Component
class Rooms {
  private final HostVenues venues;
  private final Directory directory;

  Rooms(HostVenues venues, Directory directory) {
    this.venues = venues;
    this.directory = directory;
  }

  List<ContactForm.Venue> of(Visit visit, Locale locale) {
    return venues.of(visit.community().id()).stream()
        .map(venue -> shown(visit, venue, Language.of(locale)))
        .toList();
  }

  private ContactForm.Venue shown(Visit visit, HostVenue venue, Language language) {
    var address =
        venue
            .location()
            .flatMap(id -> directory.place(visit.community().id(), id))
            .flatMap(Place::address);
    return new ContactForm.Venue(
        venue.id().value(),
        venue.name().in(language),
        Stream.concat(address.stream(), Stream.of(venue.hours().in(language)))
            .collect(Collectors.joining(" · ")));
  }
}
