package ca.passerelle.signin;

/** Where people come in: the addresses of this module's screens, as paths from the origin. */
public final class Doors {
  public static final String SIGN_IN = "/connexion";
  public static final String OWN_ACCOUNT = "/compte";

  /** Followed by the secret of a one-time link, as are the two below. */
  static final String FIRST_ACCESS = "/premier-acces/";

  public static final String ACCESS = "/acces/";
  public static final String ACTIVATE_KIOSK = "/borne-activer/";

  private Doors() {}
}
