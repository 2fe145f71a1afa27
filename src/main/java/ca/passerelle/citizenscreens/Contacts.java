package ca.passerelle.citizenscreens;

import ca.passerelle.directory.ServiceSheet;
import ca.passerelle.directory.ServiceSheet.Phone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to reach a service, in one line for each way. */
record Contacts(Wording wording) {
  List<String> of(ServiceSheet service) {
    var phones =
        Stream.concat(
            service.phones().stream(),
            service.sites().stream().flatMap(site -> site.place().phones().stream()));
    return Stream.of(
            service.howTo().map(wording::in).stream(),
            service.contacts().stream().map(this::person).distinct(),
            phones.map(this::phone).flatMap(Optional::stream).distinct(),
            service.email().map(email -> email.value()).stream(),
            service.website().stream())
        .flatMap(line -> line)
        .toList();
  }

  private String person(ServiceSheet.Contact contact) {
    var who =
        Stream.concat(contact.title().stream(), contact.department().stream())
            .map(wording::in)
            .collect(Collectors.joining(", "));
    return wording.say("citizen.sheet.contact.person", who);
  }

  /** A fax helps nobody here. */
  private Optional<String> phone(Phone phone) {
    var number = phone.number().national();
    var line =
        phone
            .extension()
            .map(extension -> wording.say("citizen.sheet.contact.extension", number, extension))
            .orElse(number);
    return switch (phone.type()) {
      case VOICE, TTY -> Optional.of(noted(line, phone));
      case TEXT -> Optional.of(noted(wording.say("citizen.sheet.contact.text", line), phone));
      case FAX -> Optional.empty();
    };
  }

  private String noted(String line, Phone phone) {
    return phone.note().map(note -> line + " (" + wording.in(note) + ")").orElse(line);
  }
}
