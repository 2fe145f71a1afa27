package ca.passerelle.outreach;

/** What a worker says, so that a citizen's wish to speak with a woman or a man can be heard. */
public enum Gender {
  WOMAN,
  MAN,
  UNSPECIFIED
}
