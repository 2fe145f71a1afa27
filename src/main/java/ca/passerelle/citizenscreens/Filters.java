package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.Shown;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.FilterBar.Filter;
import java.util.ArrayList;
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

  /** Each with how many services it leaves, or would leave. */
  List<Filter> shown(ServiceFilter filter, Shown shown) {
    var counts = shown.counts();
    var all = new ArrayList<Filter>();
    all.add(named(OPEN, "clock", filter.openNow(), counts.open()));
    all.add(named(FREE, "coins", filter.free(), counts.free()));
    all.add(named(STEP_FREE, "accessibility", filter.stepFree(), counts.stepFree()));
    all.add(named(LANGUAGE, "languages", filter.language().isPresent(), counts.language()));
    if (shown.anyPlaceKnown()) {
      all.add(named(NEAR, "footprints", filter.near(), counts.near()));
    }
    return all;
  }

  List<Filter> audiences(ServiceFilter filter, Shown shown) {
    return Stream.of(Audience.values())
        .filter(audience -> audience != Audience.EVERYONE)
        .map(audience ->
            new Filter(
                audience.name(),
                wording.say("citizen.audience." + audience.name().toLowerCase(Locale.ROOT)),
                /* pictogram */ "",
                filter.audiences().contains(audience),
                shown.counts().audiences().getOrDefault(audience, 0)))
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

  private Filter named(String id, String pictogram, boolean on, int count) {
    return new Filter(id, wording.say("citizen.filter." + id), pictogram, on, count);
  }
}
