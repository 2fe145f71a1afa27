package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.Place;
import ca.passerelle.directory.ServiceSheet;
import ca.passerelle.shared.Translated;
import ca.passerelle.uikit.Fact;
import ca.passerelle.uikit.ServiceSheet.Section;
import ca.passerelle.uikit.ServiceSheet.Sheet;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the directory knows of a service, in the words and the order of its screen. */
record Sheets(Wording wording, Visit visit, String origin) {
  Sheet sheet(ServiceSheet service) {
    var summary = service.summary();
    var site = service.sites().stream().findFirst();
    var hours = new SheetHours(wording, visit.now().toLocalDate());
    var sections = sections(service);
    return new Sheet(
        wording.in(summary.name()),
        wording.in(summary.organization()),
        wording.opening(summary.open()),
        facts(service),
        sections,
        say("citizen.sheet.when"),
        site.map(hours::week).orElse(List.of()),
        site.map(hours::remarks).orElse(List.of()),
        summary.contactUnknown() ? say("citizen.sheet.unknown") : null,
        stale(service).orElse(null),
        say("citizen.sheet.ask"),
        visit.answered() ? CitizenRoutes.contactAbout(visit.at(), summary.id()) : null,
        say("citizen.sheet.take"),
        say("citizen.sheet.take.hint"),
        address(CitizenRoutes.service(CitizenRoutes.web(visit.community().id()), summary.id())),
        visit.ownScreen() ? say("citizen.sheet.print") : null,
        service
            .lastVerified()
            .map(day -> say("citizen.sheet.verified", wording.moments().fullDay(day)))
            .orElseGet(() -> say("citizen.sheet.unverified")),
        sections.stream().anyMatch(Section::french) ? say("citizen.sheet.french") : null);
  }

  /** What was true a year ago may cost a walk for nothing. */
  private Optional<String> stale(ServiceSheet service) {
    var today = visit.now().toLocalDate();
    return service
        .lastVerified()
        .filter(day -> visit.community().freshness().toBeSaid(day, today))
        .map(day -> ChronoUnit.MONTHS.between(day, today))
        .map(months ->
            say(
                service.phones().isEmpty() ? "citizen.sheet.stale.ask" : "citizen.sheet.stale.call",
                say("citizen.sheet.stale.months", months)));
  }

  /** A tablet may reach the server by an address that no telephone knows. */
  private String address(String path) {
    return origin.isBlank() ? path : origin + "/" + path;
  }

  private List<Fact> facts(ServiceSheet service) {
    var facts = new ArrayList<Fact>();
    service
        .summary()
        .walkMinutes()
        .ifPresent(minutes ->
            facts.add(
                new Fact(
                    "footprints",
                    say("citizen.fact.walk", minutes),
                    say("citizen.fact.walk.spoken", minutes))));
    var cost = wording.cost(service.summary().cost());
    if (!cost.isEmpty()) {
      facts.add(new Fact("coins", cost));
    }
    if (service.summary().stepFree().orElse(false)) {
      facts.add(new Fact("accessibility", say("citizen.fact.stepfree")));
    }
    return facts;
  }

  private List<Section> sections(ServiceSheet service) {
    return Stream.of(
            section(
                "info", "citizen.sheet.alert", texts(service.alert()), service.alert().stream()),
            section("hand-heart", "citizen.sheet.what", what(service), description(service)),
            section(
                "users-round",
                "citizen.sheet.audience",
                forWhom(service),
                service.eligibility().stream()),
            section("map-pin", "citizen.sheet.where", where(service), Stream.of()),
            section(
                "phone",
                "citizen.sheet.contact",
                new Contacts(wording).of(service),
                howTo(service)),
            section(
                "coins",
                "citizen.sheet.cost",
                cost(service),
                service.summary().cost().details().stream()),
            section(
                "file-text",
                "citizen.sheet.bring",
                texts(service.documents()),
                service.documents().stream()),
            section(
                "languages",
                "citizen.sheet.languages",
                languages(service),
                service.interpretation().stream()),
            section("accessibility", "citizen.sheet.access", access(service), Stream.of()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@code written} is what of it somebody wrote for this service. */
  private Optional<Section> section(
      String pictogram, String title, List<String> lines, Stream<Translated> written) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(pictogram, say(title), lines, wording.lacks(written)));
  }

  private List<String> what(ServiceSheet service) {
    return texts(description(service).toList());
  }

  private static Stream<Translated> description(ServiceSheet service) {
    return service.description().or(service.summary()::summary).stream();
  }

  private static Stream<Translated> howTo(ServiceSheet service) {
    return service.howTo().stream();
  }

  private List<String> forWhom(ServiceSheet service) {
    var lines = new ArrayList<>(texts(service.eligibility()));
    ages(service).ifPresent(lines::add);
    var audiences = service.summary().audiences();
    if (audiences.contains(Audience.EVERYONE)) {
      lines.add(say("citizen.sheet.everyone"));
    } else if (!audiences.isEmpty()) {
      lines.add(
          audiences.stream()
              .sorted()
              .map(audience -> say("citizen.audience." + code(audience)))
              .collect(Collectors.joining(", ")));
    }
    service
        .areas()
        .forEach(area -> {
          lines.add(say("citizen.sheet.area", wording.in(area.name())));
          lines.addAll(texts(area.description()));
        });
    return lines;
  }

  private Optional<String> ages(ServiceSheet service) {
    var from = service.minimumAge();
    var to = service.maximumAge();
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(say("citizen.sheet.age.between", from.getAsInt(), to.getAsInt()));
    }
    return from.isPresent()
        ? Optional.of(say("citizen.sheet.age.from", from.getAsInt()))
        : to.stream().mapToObj(age -> say("citizen.sheet.age.to", age)).findFirst();
  }

  private List<String> where(ServiceSheet service) {
    return service.sites().stream().flatMap(site -> place(site).stream()).toList();
  }

  private List<String> place(ServiceSheet.Site site) {
    var lines = new ArrayList<String>();
    Place place = site.place();
    lines.add(place.virtual() ? say("citizen.sheet.virtual") : wording.in(place.name()));
    place.address().filter(_ -> !place.virtual()).ifPresent(lines::add);
    site.walkMinutes().ifPresent(minutes -> lines.add(say("citizen.sheet.walk", minutes)));
    lines.addAll(texts(place.transportation()));
    return lines;
  }

  private List<String> cost(ServiceSheet service) {
    var cost = service.summary().cost();
    var lines = new ArrayList<String>();
    var kind = wording.cost(cost);
    if (!kind.isEmpty()) {
      lines.add(kind);
    }
    cost.amount().ifPresent(amount -> lines.add(say("citizen.cost.amount", amount)));
    lines.addAll(texts(cost.details()));
    return lines;
  }

  private List<String> languages(ServiceSheet service) {
    var languages = service.summary().languages();
    return Stream.concat(
            languages.isEmpty() ? Stream.of() : Stream.of(wording.languages(languages)),
            texts(service.interpretation()).stream())
        .toList();
  }

  private List<String> access(ServiceSheet service) {
    return service.sites().stream()
        .map(ServiceSheet.Site::place)
        .filter(place -> !place.virtual())
        .limit(1)
        .flatMap(place ->
            place.stepFree().isEmpty()
                ? Stream.of(say("citizen.sheet.access.unknown"))
                : Stream.concat(
                    place.accessibility().stream().map(code -> say("citizen.access." + code)),
                    texts(place.accessibilityNote()).stream()))
        .toList();
  }

  private List<String> texts(Optional<Translated> text) {
    return text.map(wording::in).stream().toList();
  }

  private List<String> texts(Collection<Translated> texts) {
    return texts.stream().map(wording::in).toList();
  }

  private String say(String key, Object... values) {
    return wording.say(key, values);
  }

  private static String code(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }
}
