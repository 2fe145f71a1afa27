package ca.passerelle.directory.interchange;

/** Nobody knows where a postcode is: no place of the directory stands there. */
public class UnknownPostcode extends RuntimeException {
  UnknownPostcode(String postcode) {
    super("No place at " + postcode, null, false, false);
  }
}
