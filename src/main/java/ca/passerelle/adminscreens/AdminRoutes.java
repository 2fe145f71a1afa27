package ca.passerelle.adminscreens;

import ca.passerelle.content.NewsId;
import ca.passerelle.shared.ServiceId;

/** Addresses of the administrators' and editors' screens. */
final class AdminRoutes {
  static final String ROOT = "administration";
  static final String ACCOUNTS = "comptes";
  static final String SERVICES = "services";
  static final String SERVICE = "services/:service";
  static final String NEWS = "nouvelles";
  static final String NEWS_ITEM = "nouvelles/:piece";
  static final String KIOSKS = "bornes";
  static final String CRISIS_LINES = "lignes";

  /** In place of an id: a piece of news that does not exist yet. */
  static final String NEW = "nouvelle";

  private AdminRoutes() {}

  static String to(String screen) {
    return "/" + ROOT + (screen.isEmpty() ? "" : "/" + screen);
  }

  static String to(ServiceId service) {
    return to(SERVICES) + "/" + service;
  }

  static String to(NewsId piece) {
    return to(NEWS) + "/" + piece;
  }
}
