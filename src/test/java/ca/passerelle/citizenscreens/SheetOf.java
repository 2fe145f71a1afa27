package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.Cost;
import ca.passerelle.directory.DayHours;
import ca.passerelle.directory.OpenState;
import ca.passerelle.directory.Place;
import ca.passerelle.directory.ServiceSheet;
import ca.passerelle.directory.ServiceSheet.Phone;
import ca.passerelle.directory.ServiceSheet.Site;
import ca.passerelle.directory.ServiceSummary;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.PhoneNumber;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A service as a test needs it: nothing is known of it but what the test says. */
final class SheetOf {
  private Cost cost = Cost.UNKNOWN;
  private Set<Audience> audiences = Set.of();
  private OptionalInt from = OptionalInt.empty();
  private OptionalInt to = OptionalInt.empty();
  private Set<Language> languages = Set.of();
  private Optional<Translated> interpretation = Optional.empty();
  private Optional<LocalDate> verified = Optional.empty();
  private Optional<Translated> alert = Optional.empty();
  private Optional<String> website = Optional.empty();
  private Optional<EmailAddress> email = Optional.empty();
  private boolean contactUnknown;
  private List<Translated> documents = List.of();
  private final List<Phone> phones = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();

  SheetOf costing(Cost.Kind kind, String amount) {
    cost = new Cost(kind, Optional.of(new BigDecimal(amount)), Optional.empty());
    return this;
  }

  SheetOf costing(Cost.Kind kind) {
    cost = new Cost(kind, Optional.empty(), Optional.empty());
    return this;
  }

  SheetOf meantFor(Audience... who) {
    audiences = new LinkedHashSet<>(List.of(who));
    return this;
  }

  SheetOf aged(OptionalInt least, OptionalInt most) {
    from = least;
    to = most;
    return this;
  }

  SheetOf speaking(String... tags) {
    languages = new LinkedHashSet<>(List.of(tags).stream().map(Language::new).toList());
    return this;
  }

  SheetOf interpreting(String text) {
    interpretation = Optional.of(Translated.french(text));
    return this;
  }

  SheetOf verifiedOn(LocalDate day) {
    verified = Optional.of(day);
    return this;
  }

  SheetOf warning(String text) {
    alert = Optional.of(Translated.french(text));
    return this;
  }

  SheetOf writable(String address, String site) {
    email = Optional.of(new EmailAddress(address));
    website = Optional.of(site);
    return this;
  }

  SheetOf bringing(String... papers) {
    documents = List.of(papers).stream().map(Translated::french).toList();
    return this;
  }

  SheetOf withoutContact() {
    contactUnknown = true;
    return this;
  }

  SheetOf phone(Phone.Type type, String e164, String extension, String note) {
    phones.add(phoneOf(type, e164, extension, note));
    return this;
  }

  SheetOf at(Site site) {
    sites.add(site);
    return this;
  }

  static Phone phoneOf(Phone.Type type, String e164, String extension, String note) {
    return new Phone(
        new PhoneNumber(e164),
        Optional.of(extension).filter(text -> !text.isEmpty()),
        type,
        Optional.of(note).filter(text -> !text.isEmpty()).map(Translated::french));
  }

  static Place place(boolean virtual, String address, List<String> accessibility, Phone... phones) {
    return new Place(
        "ici",
        virtual,
        Translated.french("Maison du Parc"),
        Optional.empty(),
        Optional.of(address),
        Optional.empty(),
        Optional.of(Translated.french("Autobus 901")),
        accessibility,
        Optional.empty(),
        List.of(phones),
        !accessibility.isEmpty());
  }

  static Site site(Place place, OpenState open, List<DayHours> week) {
    return new Site(place, OptionalInt.of(6), open, false, true, week, List.of());
  }

  ServiceSheet service() {
    var summary =
        new ServiceSummary(
            new ServiceId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
            Translated.french("Dépannage"),
            Translated.french("Le Panier"),
            Optional.of(Translated.french("Une boîte de nourriture.")),
            Set.of(),
            audiences,
            new OpenState.Unknown(),
            OptionalInt.empty(),
            cost,
            Optional.empty(),
            languages,
            contactUnknown);
    return new ServiceSheet(
        summary,
        Optional.empty(),
        Optional.empty(),
        from,
        to,
        interpretation,
        documents,
        !documents.isEmpty(),
        Optional.empty(),
        phones,
        email,
        website,
        alert,
        verified,
        sites,
        List.of(),
        List.of());
  }
}
