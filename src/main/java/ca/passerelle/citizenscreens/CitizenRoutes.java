package ca.passerelle.citizenscreens;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Every address of a citizen's screen, and what stands in it. */
final class CitizenRoutes {
  static final String ATTRACT = "borne/:kiosk";
  static final String HOME = "borne/:kiosk/accueil";
  static final String NEED = "borne/:kiosk/besoin/:need";
  static final String SEARCH = "borne/:kiosk/recherche";
  static final String SERVICE = "borne/:kiosk/service/:id";
  static final String CONTACT = "borne/:kiosk/contact";
  static final String CODE = "borne/:kiosk/code";

  /** For editors: a kiosk's view of a service that citizens may not see yet. */
  static final String PREVIEW = "administration/apercu/:kiosk/:id";

  static final String URGENCE = "borne/:kiosk/urgence";

  /** Query parameter: start in this language. */
  static final String LANGUAGE = "langue";

  /** Query parameters of the contact form: what the person came from. */
  static final String ABOUT_SERVICE = "service";

  static final String ABOUT_NEED = "besoin";

  private CitizenRoutes() {}

  static String attract(KioskId kiosk) {
    return "borne/" + kiosk;
  }

  static String home(KioskId kiosk) {
    return attract(kiosk) + "/accueil";
  }

  static String need(KioskId kiosk, NeedId need) {
    return attract(kiosk) + "/besoin/" + need;
  }

  static String search(KioskId kiosk) {
    return attract(kiosk) + "/recherche";
  }

  static String service(KioskId kiosk, ServiceId service) {
    return attract(kiosk) + "/service/" + service;
  }

  static String contact(KioskId kiosk) {
    return attract(kiosk) + "/contact";
  }

  static String contactAbout(KioskId kiosk, ServiceId service) {
    return contact(kiosk) + "?" + ABOUT_SERVICE + "=" + service;
  }

  static String contactAbout(KioskId kiosk, NeedId need) {
    return contact(kiosk) + "?" + ABOUT_NEED + "=" + need;
  }

  static String code(KioskId kiosk) {
    return attract(kiosk) + "/code";
  }

  static String urgence(KioskId kiosk) {
    return attract(kiosk) + "/urgence";
  }

  /** The community's web site, which is just another place requests come from. */
  static KioskId web(CommunityId community) {
    return new KioskId("web-" + community);
  }

  static Optional<KioskId> kiosk(RouteParameters where) {
    return id(where, "kiosk", KioskId::new);
  }

  static Optional<NeedId> need(RouteParameters where) {
    return id(where, "need", NeedId::new);
  }

  static Optional<ServiceId> service(RouteParameters where) {
    return id(where, "id", CitizenRoutes::serviceId);
  }

  static ServiceId serviceId(String text) {
    return new ServiceId(UUID.fromString(text));
  }

  private static <T> Optional<T> id(RouteParameters where, String name, Function<String, T> id) {
    return where.get(name).flatMap(text -> parsed(text, id));
  }

  /** Addresses are typed by people: what cannot be an id is simply unknown. */
  static <T> Optional<T> parsed(String text, Function<String, T> id) {
    try {
      return Optional.of(id.apply(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
