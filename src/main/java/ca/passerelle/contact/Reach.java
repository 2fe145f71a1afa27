package ca.passerelle.contact;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.HostVenueId;
import ca.passerelle.shared.PhoneNumber;
import java.util.Optional;

/** How to reach the person, with what that way needs and nothing more. Personal data. */
public sealed interface Reach {
  record ByCall(PhoneNumber phone) implements Reach {}

  record ByText(PhoneNumber phone) implements Reach {}

  record ByEmail(EmailAddress email) implements Reach {}

  /** At a room lent for it; a telephone is optional. */
  record AtVenue(HostVenueId venue, Optional<PhoneNumber> phone) implements Reach {}

  record ThroughTrustedPerson(String name, PhoneNumber phone) implements Reach {
    public ThroughTrustedPerson {
      PlainText.check("name of the trusted person", name, 60);
    }

    @Override
    public String toString() {
      return "ThroughTrustedPerson[•••]";
    }
  }

  record ByCode() implements Reach {}

  default Way way() {
    return switch (this) {
      case ByCall _ -> Way.CALL;
      case ByText _ -> Way.TEXT;
      case ByEmail _ -> Way.EMAIL;
      case AtVenue _ -> Way.MEET;
      case ThroughTrustedPerson _ -> Way.TRUSTED_PERSON;
      case ByCode _ -> Way.CODE;
    };
  }

  /** What reminds the person of what they gave, without giving it away. */
  default Optional<String> hint() {
    return switch (this) {
      case ByCall(var phone) -> Optional.of(phone.hint());
      case ByText(var phone) -> Optional.of(phone.hint());
      case ByEmail(var email) -> Optional.of(email.hint());
      case ThroughTrustedPerson(_, var phone) -> Optional.of(phone.hint());
      case AtVenue(var venue, _) -> Optional.of(venue.value());
      case ByCode() -> Optional.empty();
    };
  }
}
