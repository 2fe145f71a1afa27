package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.HostVenueId;
import ca.passerelle.shared.PhoneNumber;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Six ways to be reached, each with what it needs and nothing more, and never in a log. */
class ReachTest {
  private static final PhoneNumber PHONE = new PhoneNumber("+15145550134");
  private static final HostVenueId ROOM = new HostVenueId("petit-salon");

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of(new Reach.ByCall(PHONE), Way.CALL, "•••• 0134"),
        Arguments.of(new Reach.ByText(PHONE), Way.TEXT, "•••• 0134"),
        Arguments.of(
            new Reach.ByEmail(new EmailAddress("essai@example.org")), Way.EMAIL, "e•••@e•••"),
        Arguments.of(new Reach.AtVenue(ROOM, Optional.of(PHONE)), Way.MEET, "petit-salon"),
        Arguments.of(new Reach.AtVenue(ROOM, Optional.empty()), Way.MEET, "petit-salon"),
        Arguments.of(
            new Reach.ThroughTrustedPerson("Tante Rose", PHONE), Way.TRUSTED_PERSON, "•••• 0134"),
        Arguments.of(new Reach.ByCode(), Way.CODE, null));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ways")
  void eachWayTravelsAndRestsAsItIs(Reach reach, Way way, @Nullable String hint) {
    assertThat(ReachContent.of(reach).reach()).isEqualTo(reach);
    assertThat(reach.way()).isEqualTo(way);
    assertThat(ReachContent.of(reach).way()).isEqualTo(way.code());
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ways")
  void theHintRemindsItsOwnerAndTellsNobodyElse(Reach reach, Way way, @Nullable String hint) {
    assertThat(reach.hint()).isEqualTo(Optional.ofNullable(hint));
    assertThat(reach.toString() + ReachContent.of(reach))
        .doesNotContain("514555", "essai@", "Tante Rose");
  }

  @Test
  void whatTheChosenWayDoesNotNeedIsDropped() {
    var everything =
        new ReachContent(
            "code", "+15145550134", "essai@example.org", "petit-salon", "Rose", "+15145550135");
    assertThat(everything.reach()).isEqualTo(new Reach.ByCode());
    var aCallAndMore =
        new ReachContent("call", "+15145550134", "not an address", "Nowhere!", "", "no number");
    assertThat(ReachContent.of(aCallAndMore.reach()))
        .isEqualTo(new ReachContent("call", "+15145550134", null, null, null, null));
  }

  @ParameterizedTest(name = "{0} needs {1}")
  @CsvSource({
    "call, reach.phone",
    "text, reach.phone",
    "email, reach.email",
    "meet, reach.venue",
    "trusted-person, reach.trustedPhone"
  })
  void whatTheChosenWayNeedsMustBeThere(String way, String field) {
    assertRefused(new ReachContent(way, null, null, null, "Rose", null), Why.MALFORMED, field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "514 555-0134", "15145550134", "+1514555", "+999123456789", "++1"})
  void aNumberThatIsNoneIsCalledSo(String number) {
    assertRefused(
        new ReachContent("call", number, null, null, null, null), Why.INVALID_PHONE, "reach.phone");
    assertRefused(
        new ReachContent("meet", number, null, "petit-salon", null, null),
        Why.INVALID_PHONE,
        "reach.phone");
    assertRefused(
        new ReachContent("trusted-person", null, null, null, "Rose", number),
        Why.INVALID_PHONE,
        "reach.trustedPhone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "essai", "essai@", "@example.org", "essai@example", "a b@example.org"})
  void anAddressThatIsNoneIsCalledSo(String address) {
    assertRefused(
        new ReachContent("email", null, address, null, null, null),
        Why.INVALID_EMAIL,
        "reach.email");
  }

  @Test
  void aTrustedPersonHasAName() {
    assertRefused(trusted(null), Why.MALFORMED, "reach.trustedName");
    assertRefused(trusted("  "), Why.MALFORMED, "reach.trustedName");
    assertRefused(trusted("R".repeat(61)), Why.MALFORMED, "reach.trustedName");
    assertRefused(trusted("\u0007"), Why.MALFORMED, "reach.trustedName");
    assertThat(trusted("R".repeat(60)).reach()).isInstanceOf(Reach.ThroughTrustedPerson.class);
  }

  private static ReachContent trusted(@Nullable String name) {
    return new ReachContent("trusted-person", null, null, null, name, "+15145550134");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pigeon", "CALL", "", "trusted_person"})
  void aWayThatIsNoneIsMalformed(String way) {
    assertRefused(
        new ReachContent(way, "+15145550134", null, null, null, null), Why.MALFORMED, "reach.way");
  }

  private static void assertRefused(ReachContent content, Why why, String field) {
    assertThatThrownBy(content::reach)
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> {
              assertThat(refusal.why()).isEqualTo(why);
              assertThat(refusal.field()).contains(field);
              assertThat(refusal).hasMessageNotContaining("514");
            });
  }
}
