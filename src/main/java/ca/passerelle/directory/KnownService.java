package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.PhoneNumber;
import ca.passerelle.shared.ServiceId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A service as the read model knows it, ready to be shown at any moment from anywhere. */
record KnownService(
    ServiceId id,
    OrganizationEntry provider,
    ServiceEntry entry,
    List<KnownSite> sites,
    boolean contactUnknown) {

  /** A place of the service and its hours there. */
  record KnownSite(Place place, SiteEntry entry, Timetable hours) {
    /** Walking, in metres for each metre the crow flies. */
    private static final double DETOUR = 1.3;

    private static final double METRES_PER_MINUTE = 80;

    OptionalInt walkMinutes(Optional<GeoPoint> from) {
      return from.isEmpty() || place.point().isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(
              (int)
                  Math.ceil(from.get().metresTo(place.point().get()) * DETOUR / METRES_PER_MINUTE));
    }
  }

  /** A site at a moment, seen from somewhere. */
  private record Seen(KnownSite site, OpenState open, OptionalInt walk) {
    static final Comparator<Seen> BEST_FIRST =
        Comparator.comparing((Seen seen) -> !(seen.open instanceof OpenState.Open))
            .thenComparingInt(seen -> seen.walk.orElse(Integer.MAX_VALUE));
  }

  /** As its best place shows it: open now first, then nearest. */
  ServiceSummary summary(Optional<GeoPoint> from, ZonedDateTime now) {
    var best = seen(from, now).min(Seen.BEST_FIRST);
    return new ServiceSummary(
        id,
        entry.name(),
        provider.name(),
        Optional.ofNullable(entry.summary()),
        Set.copyOf(entry.needs()),
        Set.copyOf(entry.audience()),
        best.map(Seen::open).orElseGet(OpenState.Unknown::new),
        best.map(Seen::walk).orElse(OptionalInt.empty()),
        cost(),
        best.flatMap(seen -> seen.site().place().stepFree()),
        Set.copyOf(entry.languages()),
        contactUnknown);
  }

  /** What {@link #summary} says of it, as far as filters ask. */
  Traits traits(Optional<GeoPoint> from, ZonedDateTime now) {
    KnownSite best = null;
    boolean open = false;
    var walk = OptionalInt.empty();
    for (var site : sites) {
      boolean opens = entry.status() != Status.TEMPORARILY_CLOSED && site.hours().isOpen(now);
      var minutes = site.walkMinutes(from);
      boolean nearer = minutes.orElse(Integer.MAX_VALUE) < walk.orElse(Integer.MAX_VALUE);
      if (best == null || (opens == open ? nearer : opens)) {
        best = site;
        open = opens;
        walk = minutes;
      }
    }
    return new Traits(
        open,
        entry.cost() != null && entry.cost().option() == Cost.Kind.FREE,
        best != null && best.place().stepFree().orElse(false),
        walk,
        entry.languages(),
        entry.audience());
  }

  ServiceSheet sheet(Optional<GeoPoint> from, ZonedDateTime now) {
    return new ServiceSheet(
        summary(from, now),
        Optional.ofNullable(entry.description()),
        Optional.ofNullable(entry.eligibility()),
        optional(entry.minimumAge()),
        optional(entry.maximumAge()),
        Optional.ofNullable(entry.interpretation()),
        entry.documents() == null ? List.of() : entry.documents(),
        entry.documents() != null,
        Optional.ofNullable(entry.howTo()),
        phones(),
        Optional.<EmailAddress>ofNullable(entry.email())
            .or(() -> Optional.ofNullable(provider.email())),
        Optional.ofNullable(entry.website()).or(() -> Optional.ofNullable(provider.website())),
        Optional.ofNullable(entry.alert()),
        Optional.ofNullable(entry.assuredDate()),
        seen(from, now).sorted(Seen.BEST_FIRST).map(seen -> shown(seen, now)).toList(),
        (entry.contacts().isEmpty() ? provider.contacts() : entry.contacts())
            .stream().flatMap(contact -> role(contact).stream()).toList(),
        entry.serviceAreas().stream()
            .map(
                area -> new ServiceSheet.Area(area.name(), Optional.ofNullable(area.description())))
            .toList());
  }

  /** Whom to ask for is said by what they do: a person's name is for the team. */
  private static Optional<ServiceSheet.Contact> role(ContactEntry contact) {
    return contact.title() == null && contact.department() == null
        ? Optional.empty()
        : Optional.of(
            new ServiceSheet.Contact(
                Optional.ofNullable(contact.title()), Optional.ofNullable(contact.department())));
  }

  private Stream<Seen> seen(Optional<GeoPoint> from, ZonedDateTime now) {
    return sites.stream()
        .map(site ->
            new Seen(
                site,
                entry.status() == Status.TEMPORARILY_CLOSED
                    ? new OpenState.ClosedForSeason(Optional.empty())
                    : site.hours().at(now),
                site.walkMinutes(from)));
  }

  private static ServiceSheet.Site shown(Seen seen, ZonedDateTime now) {
    var entry = seen.site().entry();
    return new ServiceSheet.Site(
        seen.site().place(),
        seen.walk(),
        seen.open(),
        entry.appointmentOnly(),
        entry.closedOnHolidays(),
        seen.site().hours().week(now.toLocalDate()),
        Stream.concat(
                Stream.ofNullable(entry.description()),
                entry.schedules().stream().map(ScheduleEntry::description))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private Cost cost() {
    var cost = entry.cost();
    return cost == null
        ? Cost.UNKNOWN
        : new Cost(
            cost.option(),
            Optional.ofNullable(cost.amount()),
            Optional.ofNullable(cost.description()));
  }

  private List<ServiceSheet.Phone> phones() {
    var own = telephones(entry.phones());
    return own.isEmpty() ? telephones(provider.phones()) : own;
  }

  static List<ServiceSheet.Phone> telephones(List<PhoneEntry> phones) {
    return phones.stream()
        .filter(PhoneEntry::isPublic)
        .flatMap(phone ->
            PhoneNumber.typed(phone.number()).stream()
                .map(number ->
                    new ServiceSheet.Phone(
                        number,
                        Optional.ofNullable(phone.extension()),
                        type(phone.type()),
                        Optional.ofNullable(phone.description()))))
        .toList();
  }

  private static ServiceSheet.Phone.Type type(@Nullable String type) {
    return type == null
        ? ServiceSheet.Phone.Type.VOICE
        : ServiceSheet.Phone.Type.valueOf(type.toUpperCase(Locale.ROOT));
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  boolean answers(NeedId need) {
    return entry.needs().contains(need);
  }
}
