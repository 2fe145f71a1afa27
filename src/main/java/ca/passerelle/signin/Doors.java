package ca.passerelle.signin;

/** Where people come in: the addresses of this module's screens. */
final class Doors {
  static final String SIGN_IN = "/connexion";
  static final String OWN_ACCOUNT = "/compte";
  static final String FIRST_ACCESS = "/premier-acces/";
  static final String ACCESS = "/acces/";
  static final String ACTIVATE_KIOSK = "/borne-activer/";

  private Doors() {}
}
