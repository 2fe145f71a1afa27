package ca.passerelle.signin;

/** Where people come in: the addresses of this module's screens. */
final class Doors {
  static final String SIGN_IN = "/connexion";

  private Doors() {}
}
