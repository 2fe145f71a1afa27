package ca.passerelle.directory;

import ca.passerelle.community.Community;
import ca.passerelle.community.DutyHours;
import ca.passerelle.community.Freshness;
import ca.passerelle.community.Holidays;
import ca.passerelle.community.ResponsePromise;
import ca.passerelle.directory.KnownService.KnownSite;
import ca.passerelle.directory.search.Findable;
import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.SearchIndex;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A neighbourhood in memory whose services have hours, places and prices by chance, the same ones
 * each time; searched as screens search.
 */
public final class ManyServices {
  public static final GeoPoint HERE = new GeoPoint(45.55, -73.55);

  private static final ZoneId ZONE = ZoneId.of("America/Toronto");
  private static final List<String> HOURS =
      List.of(
          "MO,TU,WE,TH,FR 08:30-16:30", "TU,TH 13:00-17:00", "SA 09:00-12:00", "FR 20:00-02:00");

  private final Random random;
  private final SearchIndex index;
  private final Atlas atlas;

  public ManyServices(SearchIndex index, List<Findable> services, long seed) {
    this.random = new Random(seed);
    this.index = index;
    var known = new LinkedHashMap<ServiceId, KnownService>();
    services.forEach(one -> known.put(new ServiceId(one.id()), service(one)));
    this.atlas = new Atlas(community(), List.of(), Map.of(), known);
  }

  public Found search(String words, Viewer viewer) {
    return Directory.found(
        atlas,
        viewer,
        ranking -> index.find(words, viewer.language().tag(), viewer.atOnce(), ranking));
  }

  Atlas atlas() {
    return atlas;
  }

  KnownService service(ServiceId id) {
    return Objects.requireNonNull(atlas.services().get(id));
  }

  private KnownService service(Findable one) {
    var name =
        one.passages().stream()
            .filter(passage -> passage.part() == Part.NAME)
            .findFirst()
            .orElseThrow()
            .text();
    var entry =
        Sample.service(
            "{'name': {'fr': '%s'}, 'languages': [%s], 'audience': ['%s'], 'cost': {'option': '%s'}}"
                .formatted(
                    name.replace("'", "’"),
                    one("'fr'", "'fr', 'en'", "'es'"),
                    one("everyone", "seniors", "women", "youth"),
                    one("free", "small", "unknown")));
    var sites = IntStream.range(0, random.nextInt(3)).mapToObj(_ -> site()).toList();
    return new KnownService(
        new ServiceId(one.id()),
        Sample.organization("{}"),
        entry,
        sites,
        /* contactUnknown */ false);
  }

  private KnownSite site() {
    var hours = new ArrayList<ScheduleEntry>();
    HOURS.stream().filter(_ -> random.nextInt(3) == 0).map(Sample::hours).forEach(hours::add);
    var entry = new SiteEntry("salle", random.nextInt(9) == 0, null, hours, null);
    return new KnownSite(place(), entry, new Timetable(entry, Holidays.NONE, ZONE));
  }

  private Place place() {
    var somewhere =
        new GeoPoint(
            HERE.latitude() + random.nextGaussian() / 100,
            HERE.longitude() + random.nextGaussian() / 100);
    return new Place(
        "salle",
        /* virtual */ false,
        Translated.french("La salle"),
        Optional.empty(),
        Optional.empty(),
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(somewhere),
        Optional.empty(),
        random.nextBoolean() ? List.of(Place.STEP_FREE) : List.of(),
        Optional.empty(),
        List.of(),
        random.nextBoolean());
  }

  private String one(String... all) {
    return all[random.nextInt(all.length)];
  }

  private static Community community() {
    return new Community(
        new CommunityId("essai"),
        Translated.french("Essai"),
        ZONE,
        List.of(Language.FRENCH),
        new DutyHours(List.of()),
        Holidays.NONE,
        new ResponsePromise(Duration.ofHours(4), Duration.ofHours(1)),
        Duration.ofDays(30),
        Freshness.USUAL,
        /* fictional */ true,
        Optional.of(HERE));
  }
}
