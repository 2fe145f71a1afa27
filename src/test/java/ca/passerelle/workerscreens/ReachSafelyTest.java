package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever way someone asked for, what is on the screen first does them no harm. */
@WithActor(worker = "amina")
class ReachSafelyTest extends ConsoleStory {
  private static final String PHONE = "+15145550100";

  @Test
  void aTextMessageIsOneTapAway() {
    open(mine(by(Map.of("way", "text", "phone", PHONE))));

    assertThat(links()).containsExactly("sms:" + PHONE);
    assertThat(reach()).contains("Texto", "Texter (514) 555-0100");
  }

  @Test
  void anEmailIsOneTapAway() {
    open(mine(by(Map.of("way", "email", "email", "une.amie@exemple.example"))));

    assertThat(links()).containsExactly("mailto:une.amie@exemple.example");
  }

  @Test
  void oneAsksForTheTrustedPersonByName() {
    open(
        mine(
            by(
                Map.of(
                    "way", "trusted-person",
                    "trustedName", "Fatou",
                    "trustedPhone", "+15145550102"))));

    assertThat(reach()).contains("Demander Fatou, sa personne de confiance");
    assertThat(links()).containsExactly("tel:+15145550102");
  }

  @Test
  void aMeetingSaysWhereAndWhenTheRoomIsLent() {
    open(mine(by(Map.of("way", "meet", "venue", "salon-du-parc", "phone", "+15145550103"))));

    assertThat(reach()).contains("En personne", "Maison du Parc, petit salon", "de 9 h à 20 h");
    assertThat(links()).containsExactly("tel:+15145550103");
  }

  @Test
  void whoComesBackWithACodeHasNothingToDial() {
    open(mine(by(Map.of("way", "code"))));

    assertThat(links()).isEmpty();
    assertThat(reach()).contains("Laissez un message").doesNotContain("Moments sûrs", "vocal");
  }

  @Test
  void whoSaidNothingOfSafetyIsCalledAtAnyTimeAndNoVoicemailIsLeft() {
    open(mine(by(Map.of("way", "call", "phone", PHONE))));

    assertThat(reach())
        .contains(
            "Moments sûrs : n’importe quand",
            "Ne laissez pas de message vocal",
            "Dire que c’est Passerelle qui appelle");
  }

  @ParameterizedTest
  @CsvSource({
    "passerelle, c’est Passerelle qui",
    "friend, c’est une connaissance qui",
    "clinic, c’est la clinique qui",
    "other, c’est le garage qui"
  })
  void oneSaysToBeWhomThePersonChose(String caller, String said) {
    var safety =
        caller.equals("other")
            ? Map.of("voicemail", true, "callerName", caller, "callerOther", "le garage")
            : Map.of("voicemail", true, "callerName", caller);
    open(mine(by(Map.of("way", "call", "phone", PHONE)).with("safety", safety)));

    assertThat(reach()).contains(said, "Message vocal permis");
  }

  @Test
  void whoIsWrittenToIsNotCalled() {
    open(
        mine(
            by(Map.of("way", "text", "phone", PHONE))
                .with("safety", Map.of("voicemail", false, "callerName", "clinic"))));

    assertThat(reach())
        .contains("Écrire de la part de : la clinique")
        .doesNotContain("qui appelle", "vocal");
  }

  @ParameterizedTest
  @CsvSource({
    // The story begins on Monday at ten in the morning.
    "morning, 0, true",
    "morning, 3, false",
    "afternoon, 3, true",
    "evening, 8, true",
    "evening, 12, false",
    "weekend, 0, false",
    "weekend, 120, true"
  })
  void theNumberIsALinkOnlyAtASafeTime(String time, int hoursLater, boolean safe) {
    var request =
        mine(
            by(Map.of("way", "call", "phone", PHONE))
                .with("safety", Map.of("times", Set.of(time), "voicemail", false)));
    clock.advance(Duration.ofHours(hoursLater));

    open(request);

    assertThat(links()).hasSize(safe ? 1 : 0);
    assertThat(reach().contains("Pas maintenant")).isEqualTo(!safe);
    assertThat(reach()).contains("(514) 555-0100");
  }

  @Test
  void severalSafeTimesAreSaidInTheOrderOfTheDay() {
    open(
        mine(
            by(Map.of("way", "call", "phone", PHONE))
                .with(
                    "safety", Map.of("times", List.of("evening", "morning"), "voicemail", false))));

    assertThat(reach()).contains("Moments sûrs : le matin, le soir");
  }

  @Test
  void aChangedNumberIsShownAtOnce() {
    var form = by(Map.of("way", "call", "phone", PHONE));
    open(mine(form));

    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reach")
            .with("reach", Map.of("way", "text", "phone", "+15145550109")));
    newsArrives();

    assertThat(links()).containsExactly("sms:+15145550109");
    assertThat(read(find(HistoryPanel.class).single()))
        .contains("La personne a changé la façon de la joindre");
  }

  @Test
  void whoPrefersAWomanOrAManSaysSo() {
    open(mine(aboutFood().with("workerPreference", "woman")));
    assertThat(about()).contains("Préfère parler à une femme");

    open(mine(aboutFood().with("workerPreference", "man")));
    assertThat(about()).contains("Préfère parler à un homme");

    open(mine(aboutFood()));
    assertThat(about()).doesNotContain("Préfère");
  }

  @Test
  void aPersonWhoSaysNothingWouldRatherTalk() {
    open(mine(CitizenForm.request("web-quartier-demo")));

    assertThat(about()).contains("préfère en parler de vive voix");
  }

  private static CitizenForm by(Map<String, String> reach) {
    return aboutFood().with("reach", reach);
  }

  private String reach() {
    return read(find(ReachPanel.class).single());
  }

  private String about() {
    return read(find(AboutPanel.class).single());
  }

  private List<String> links() {
    return find(Anchor.class, find(ReachPanel.class).single()).all().stream()
        .map(Anchor::getHref)
        .toList();
  }
}
