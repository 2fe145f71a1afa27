package ca.passerelle.contact;

import static ca.passerelle.contact.IntakeRefusal.malformed;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.HostVenueId;
import ca.passerelle.shared.PhoneNumber;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code reach} as it travels and rests: JSON. What the chosen way does not need is dropped. */
record ReachContent(
    @Nullable String way,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String venue,
    @Nullable String trustedName,
    @Nullable String trustedPhone) {

  static ReachContent of(Reach reach) {
    return switch (reach) {
      case Reach.ByCall(var phone) -> phone(Way.CALL, phone);
      case Reach.ByText(var phone) -> phone(Way.TEXT, phone);
      case Reach.ByEmail(var email) ->
          new ReachContent(Way.EMAIL.code(), null, email.value(), null, null, null);
      case Reach.AtVenue(var venue, var phone) ->
          new ReachContent(
              Way.MEET.code(),
              phone.map(PhoneNumber::e164).orElse(null),
              null,
              venue.value(),
              null,
              null);
      case Reach.ThroughTrustedPerson(var name, var phone) ->
          new ReachContent(Way.TRUSTED_PERSON.code(), null, null, null, name, phone.e164());
      case Reach.ByCode() -> new ReachContent(Way.CODE.code(), null, null, null, null, null);
    };
  }

  private static ReachContent phone(Way way, PhoneNumber phone) {
    return new ReachContent(way.code(), phone.e164(), null, null, null, null);
  }

  Reach reach() {
    return switch (chosen()) {
      case CALL -> new Reach.ByCall(number("reach.phone", phone));
      case TEXT -> new Reach.ByText(number("reach.phone", phone));
      case EMAIL ->
          new Reach.ByEmail(checked(Why.INVALID_EMAIL, "reach.email", email, EmailAddress::new));
      case MEET ->
          new Reach.AtVenue(
              checked(Why.INVALID_VENUE, "reach.venue", venue, HostVenueId::new),
              phone == null ? Optional.empty() : Optional.of(number("reach.phone", phone)));
      case TRUSTED_PERSON -> {
        var number = number("reach.trustedPhone", trustedPhone);
        yield checked(
            Why.MALFORMED,
            "reach.trustedName",
            trustedName,
            name -> new Reach.ThroughTrustedPerson(PlainText.clean(name), number));
      }
      case CODE -> new Reach.ByCode();
    };
  }

  private Way chosen() {
    return checked(Why.MALFORMED, "reach.way", way, code -> Coded.of(Way.class, code));
  }

  private static PhoneNumber number(String field, @Nullable String text) {
    return checked(Why.INVALID_PHONE, field, text, PhoneNumber::new);
  }

  /** A field that must be there and make sense; the refusal names the field only. */
  static <T> T checked(Why why, String field, @Nullable String text, Function<String, T> value) {
    if (text == null) {
      throw malformed(field);
    }
    try {
      return value.apply(text);
    } catch (IllegalArgumentException invalid) {
      throw IntakeRefusal.of(why, field);
    }
  }

  @Override
  public String toString() {
    return "ReachContent[•••]";
  }
}
