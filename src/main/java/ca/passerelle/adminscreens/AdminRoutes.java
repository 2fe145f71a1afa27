package ca.passerelle.adminscreens;

import ca.passerelle.content.NewsId;
import ca.passerelle.directory.AlikePair;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Addresses of the administrators' and editors' screens. */
final class AdminRoutes {
  static final String ROOT = "administration";
  static final String ACCOUNTS = "comptes";
  static final String SERVICES = "services";
  static final String SERVICE = "services/:service";
  static final String LISTED = "services/organismes";
  static final String LISTING = "services/organismes/:organization";
  static final String CONFLICTS = "services/conflits";
  static final String DUPLICATES = "services/doublons";
  static final String MERGE = "services/doublons/:kind/:one/:other";
  static final String NEWS = "nouvelles";
  static final String NEWS_ITEM = "nouvelles/:piece";
  static final String KIOSKS = "bornes";
  static final String CRISIS_LINES = "lignes";
  static final String DIRECTORY = "repertoire";
  static final String FRESHNESS = "fraicheur";
  static final String UNMET = "besoins";
  static final String CAMPAIGN = "liens";
  static final String CORRECTIONS = "corrections";
  static final String IMPORT = "repertoire/apporter";

  static final String ORGANIZATIONS = "organismes";
  static final String ORGANIZATION = "organismes/:organization";
  static final String PLACES = "lieux";
  static final String PLACE = "lieux/:place";
  static final String NEEDS = "besoins-offerts";
  static final String NEED = "besoins-offerts/:need";
  static final String TRANSLATIONS = "traductions";
  static final String CHANGES = "changements";
  static final String RECORD_HISTORY = "historique/:kind/:record";

  /** Number of the change to go on from, in the query of a list. */
  static final String BEFORE = "avant";

  /** A language, in the query of a list. */
  static final String LANGUAGE = "langue";

  /** Words that narrow a list, in its query. */
  static final String FIND = "chercher";

  /** The same for the second list of a screen. */
  static final String FIND_LISTED = "organisme";

  /** How services stand, in the query of their list. */
  static final String STANDING = "etat";

  /** In place of an id: a piece of news that does not exist yet. */
  static final String NEW = "nouvelle";

  /** In place of a short name: a record that does not exist yet. */
  static final String NEW_ONE = "nouveau";

  private AdminRoutes() {}

  static String to(String screen) {
    return "/" + ROOT + (screen.isEmpty() ? "" : "/" + screen);
  }

  /** The list, with only what holds these words. */
  static String finding(String screen, String words) {
    return finding(screen, FIND, words);
  }

  static String finding(String screen, String list, String words) {
    return to(screen) + "?" + list + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The services that stand like that. */
  static String services(String standing) {
    return to(SERVICES) + "?" + STANDING + "=" + standing;
  }

  static String toMerge(AlikePair pair) {
    return String.join(
        "/",
        to(DUPLICATES),
        pair.kind().name().toLowerCase(Locale.ROOT),
        pair.one().slug(),
        pair.other().slug());
  }

  static String to(ServiceId service) {
    return to(SERVICES) + "/" + service;
  }

  static String toListed(ServiceId organization) {
    return to(LISTED) + "/" + organization;
  }

  /** Whether {@code here} is a part of that screen. */
  static boolean leadsTo(String screen, String here) {
    return Stream.concat(
            Stream.of(screen),
            screen.equals(SERVICES)
                ? Stream.concat(DirectoryTabs.SCREENS.stream(), Stream.of("historique"))
                : Stream.of())
        .anyMatch(part -> (here + "/").startsWith(to(part) + "/"));
  }

  static String toHistory(RecordKind kind, UUID record) {
    return to("historique/%s/%s".formatted(kind.code(), record));
  }

  static String toOrganization(String shortName) {
    return to(ORGANIZATIONS) + "/" + shortName;
  }

  static String toNeed(String shortName) {
    return to(NEEDS) + "/" + shortName;
  }

  static String translations(Language language) {
    return to(TRANSLATIONS) + "?" + LANGUAGE + "=" + language;
  }

  static String toPlace(String shortName) {
    return to(PLACES) + "/" + shortName;
  }

  /** Not a screen of this module: citizens' own, for editors only. */
  static String toPreview(CommunityId community, ServiceId service) {
    return to("apercu/web-%s/%s".formatted(community, service));
  }

  static String changesBefore(long change) {
    return to(CHANGES) + "?" + BEFORE + "=" + change;
  }

  /** The form where a record is changed; empty: there is none. */
  static Optional<String> to(RecordKind kind, UUID record, String key) {
    return switch (kind) {
      case SERVICE -> Optional.of(to(new ServiceId(record)));
      case LISTING -> Optional.of(toListed(new ServiceId(record)));
      case ORGANIZATION -> Optional.of(toOrganization(key));
      case LOCATION -> Optional.of(toPlace(key));
      case NEED -> Optional.of(toNeed(key));
    };
  }

  /** Empty when the address names none. */
  static Optional<ServiceId> service(String parameter) {
    try {
      return Optional.of(new ServiceId(UUID.fromString(parameter)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  static String to(NewsId piece) {
    return to(NEWS) + "/" + piece;
  }
}
