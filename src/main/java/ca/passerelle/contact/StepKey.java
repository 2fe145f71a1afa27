package ca.passerelle.contact;

import ca.passerelle.shared.ContactRequestId;
import java.util.UUID;

/** Which request, at which version: the name of a scheduled step, so that none exists twice. */
record StepKey(ContactRequestId id, long version) {
  static StepKey of(Case at) {
    return new StepKey(at.id(), at.request().version());
  }

  static StepKey parse(String text) {
    var slash = text.indexOf('/');
    return new StepKey(
        new ContactRequestId(UUID.fromString(text.substring(0, slash))),
        Long.parseLong(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return id + "/" + version;
  }
}
