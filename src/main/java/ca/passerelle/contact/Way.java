package ca.passerelle.contact;

import ca.passerelle.shared.Coded;

/** How a person wants to be reached: the one answer a request needs. */
public enum Way implements Coded {
  CALL,
  TEXT,
  EMAIL,
  /** At a host venue. */
  MEET,
  TRUSTED_PERSON,
  /** They come back with their code; no telephone needed. */
  CODE
}
