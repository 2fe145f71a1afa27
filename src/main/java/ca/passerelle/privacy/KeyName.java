package ca.passerelle.privacy;

import java.util.Locale;

/** The three secrets of an installation. Each is a file, or an environment variable. */
enum KeyName {
  /** Opens what browsers sealed. */
  SEALING,
  /** Encrypts what is personal in the database. */
  VAULT,
  /** Makes follow-up codes unreadable in the database. */
  HASH;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String property() {
    return "passerelle.keys." + code();
  }

  String variable() {
    return "PASSERELLE_KEYS_" + name();
  }
}
