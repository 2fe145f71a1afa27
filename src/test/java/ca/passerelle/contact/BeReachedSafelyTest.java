package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a person chose to be reached by, and what keeps them safe, is what the worker sees. */
@PasserelleTest
class BeReachedSafelyTest {
  @Autowired private ApplicationContext context;
  @Autowired private Confidences confidences;
  @Autowired private Cases cases;
  private Neighbourhood people;

  @BeforeEach
  void open() {
    people = new Neighbourhood(context);
  }

  private Personal seenBy(ContactRequestId id) {
    as(AMINA, () -> people.desk().claim(id));
    return as(AMINA, () -> people.desk().open(id)).personal().orElseThrow();
  }

  private Personal seenFor(CitizenForm form) {
    return seenBy(people.sends(form));
  }

  private static CitizenForm reachedBy(Map<String, Object> reach) {
    return CitizenForm.request(WEB).with("reach", reach);
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of(Map.of("way", "call", "phone", "+15145550142"), Way.CALL, "•••• 0142"),
        Arguments.of(Map.of("way", "text", "phone", "+15145550143"), Way.TEXT, "•••• 0143"),
        Arguments.of(Map.of("way", "email", "email", "demo@example.org"), Way.EMAIL, "d•••@e•••"),
        Arguments.of(Map.of("way", "meet", "venue", "petit-salon"), Way.MEET, "petit-salon"),
        Arguments.of(
            Map.of("way", "trusted-person", "trustedName", "Rose", "trustedPhone", "+15145550144"),
            Way.TRUSTED_PERSON,
            "•••• 0144"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ways")
  void theListShowsTheWayTheWorkerTheAddressAndTheCodeAHint(
      Map<String, Object> reach, Way way, String hint) {
    var form = reachedBy(reach);
    var id = people.sends(form);

    assertThat(people.desk().glance(id).orElseThrow().item().way()).isEqualTo(way);
    assertThat(people.looks(form).hint()).contains(hint);
    assertThat(ReachContent.of(seenBy(id).reach()).way()).isEqualTo(reach.get("way"));
  }

  @Test
  void whoLeavesNothingIsMetByTheirCodeAlone() {
    var form = reachedBy(Map.of("way", "code", "phone", "+15145550145"));
    var id = people.sends(form);

    assertThat(people.looks(form).hint()).isEmpty();
    assertThat(seenBy(id).reach()).isEqualTo(new Reach.ByCode());
    var kept = confidences.person(cases.find(id).orElseThrow().request()).orElseThrow();
    assertThat(ReachContent.of(kept.reach()).phone()).as("not even in the vault").isNull();
  }

  @Test
  void whoSaidNothingAboutSafetyIsTakenTheCarefulWay() {
    var person = seenFor(CitizenForm.request(WEB));

    assertThat(person.safety()).isEqualTo(Safety.UNSAID);
    assertThat(person.safety().voicemail()).isFalse();
    assertThat(person.name()).isEmpty();
    assertThat(person.words()).isEmpty();
    assertThat(person.preference()).isEqualTo(Personal.Preference.NONE);
  }

  @Test
  void everythingTheyChoseIsThere() {
    var person =
        seenFor(
            CitizenForm.request(WEB)
                .with("name", "Sam")
                .with("words", "Après 17 h, svp.\nMerci")
                .with("workerPreference", "woman")
                .with(
                    "safety",
                    Map.of(
                        "times", List.of("weekend", "evening"),
                        "voicemail", true,
                        "callerName", "other",
                        "callerOther", "la bibliothèque",
                        "note", "Ne pas insister")));

    assertThat(person.safety().times())
        .containsExactlyInAnyOrder(Safety.Time.EVENING, Safety.Time.WEEKEND);
    assertThat(person.safety().voicemail()).isTrue();
    assertThat(person.safety().caller()).isEqualTo(Safety.Caller.OTHER);
    assertThat(person.safety().callerOther()).contains("la bibliothèque");
    assertThat(person.safety().note()).contains("Ne pas insister");
    assertThat(person.name()).contains("Sam");
    assertThat(person.words()).contains("Après 17 h, svp.\nMerci");
    assertThat(person.preference()).isEqualTo(Personal.Preference.WOMAN);
    assertThat(person.toString() + person.safety()).doesNotContain("Sam", "biblio", "insister");
  }

  @Test
  void emptyFieldsAreNothing() {
    var person =
        seenFor(
            CitizenForm.request(WEB)
                .with("name", " ")
                .with("words", "")
                .with("safety", Map.of("note", "", "callerOther", "  ")));

    assertThat(person.name()).isEmpty();
    assertThat(person.words()).isEmpty();
    assertThat(person.safety()).isEqualTo(Safety.UNSAID);
  }

  @Test
  void anotherWayKeepsWhatIsSafeUnlessThatIsChangedToo() {
    var form =
        CitizenForm.request(WEB)
            .with("safety", Map.of("times", List.of("morning"), "note", "Chut"));
    var id = people.sends(form);
    var another = Map.<String, Object>of("way", "text", "phone", "+15145550146");

    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reach").with("reach", another));
    var person = seenBy(id);
    assertThat(person.safety().times()).containsExactly(Safety.Time.MORNING);
    assertThat(person.safety().note()).contains("Chut");

    people.comesBack(
        CitizenForm.followUp(WEB, form.code(), "reach")
            .with("reach", another)
            .with("safety", Map.of("voicemail", true)));
    var later = as(AMINA, () -> people.desk().open(id)).personal().orElseThrow();
    assertThat(later.safety().voicemail()).isTrue();
    assertThat(later.safety().times()).isEmpty();
    assertThat(later.safety().note()).isEmpty();
  }

  @Test
  void theSameWayAgainIsNoNews() {
    var form = CitizenForm.request(WEB);
    var id = people.sends(form);
    var before = people.desk().glance(id);

    people.comesBack(
        CitizenForm.followUp(WEB, form.code(), "reach")
            .with("reach", Map.of("way", "call", "phone", "+15145550100")));

    assertThat(people.desk().glance(id)).isEqualTo(before);
  }
}
