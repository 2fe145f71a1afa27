package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.ServiceSummary;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.FilterBar.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The filters as they stand on the screen, and what touching one changes. */
record Filters(Wording wording) {
  private static final String OPEN = "open";
  private static final String FREE = "free";
  private static final String STEP_FREE = "stepfree";
  private static final String LANGUAGE = "language";
  private static final String NEAR = "near";

  /** Each with how many services it would leave. */
  List<Filter> shown(ServiceFilter filter, List<ServiceSummary> services) {
    return Stream.of(
            named(OPEN, "clock", filter.openNow()),
            named(FREE, "coins", filter.free()),
            named(STEP_FREE, "accessibility", filter.stepFree()),
            named(LANGUAGE, "languages", filter.language().isPresent()),
            named(NEAR, "footprints", filter.near()))
        .filter(one -> !one.id().equals(NEAR) || isAnyPlaceKnown(services))
        .map(one -> one.leaving(with(filter, one).narrowed(services).size()))
        .toList();
  }

  private static boolean isAnyPlaceKnown(List<ServiceSummary> services) {
    return services.stream().anyMatch(service -> service.walkMinutes().isPresent());
  }

  private ServiceFilter with(ServiceFilter filter, Filter one) {
    return one.on() ? filter : toggled(filter, one.id());
  }

  List<Filter> audiences(ServiceFilter filter, List<ServiceSummary> services) {
    var anyone = filter.forAudiences(Set.of());
    return Stream.of(Audience.values())
        .filter(audience -> audience != Audience.EVERYONE)
        .map(audience ->
            new Filter(
                audience.name(),
                wording.say("citizen.audience." + audience.name().toLowerCase(Locale.ROOT)),
                "user-round",
                filter.audiences().contains(audience),
                anyone.forAudiences(Set.of(audience)).narrowed(services).size()))
        .toList();
  }

  ServiceFilter toggled(ServiceFilter now, String id) {
    return switch (id) {
      case OPEN -> change(now, !now.openNow(), now.free(), now.language(), now.stepFree());
      case FREE -> change(now, now.openNow(), !now.free(), now.language(), now.stepFree());
      case STEP_FREE -> change(now, now.openNow(), now.free(), now.language(), !now.stepFree());
      case LANGUAGE -> change(now, now.openNow(), now.free(), other(now), now.stepFree());
      case NEAR -> now.nearby(!now.near());
      default -> toggledAudience(now, id);
    };
  }

  private Optional<Language> other(ServiceFilter now) {
    return now.language().isPresent()
        ? Optional.empty()
        : Optional.of(Language.of(wording.locale()));
  }

  private static ServiceFilter change(
      ServiceFilter now,
      boolean open,
      boolean free,
      Optional<Language> language,
      boolean stepFree) {
    return new ServiceFilter(open, free, language, stepFree, now.audiences(), now.near());
  }

  private static ServiceFilter toggledAudience(ServiceFilter now, String id) {
    var touched = CitizenRoutes.parsed(id, Audience::valueOf);
    if (touched.isEmpty()) {
      return now;
    }
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    audiences.addAll(now.audiences());
    if (!audiences.remove(touched.get())) {
      audiences.add(touched.get());
    }
    return now.forAudiences(audiences);
  }

  private Filter named(String id, String pictogram, boolean on) {
    return new Filter(id, wording.say("citizen.filter." + id), pictogram, on, 0);
  }
}
