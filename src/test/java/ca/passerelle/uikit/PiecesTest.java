package ca.passerelle.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Each piece of a screen hands its element exactly what the element in the browser knows by name.
 */
class PiecesTest {
  private static final ContactForm.Setting SETTING =
      new ContactForm.Setting(
          "demo-caisse",
          "quartier-demo",
          "America/Toronto",
          List.of(new ContactForm.Need("food", "Manger", "utensils")),
          List.of(new ContactForm.Venue("salle", "Salle du marché", "Le jour")),
          new ContactForm.Consent("contact", 3, "Avant d’envoyer", "On garde peu.", "Oui"),
          Optional.empty(),
          Optional.of("food"));

  static Stream<Component> pieces() {
    var form = new ContactForm();
    form.show(SETTING, Locale.FRENCH);
    var code = new MyCode();
    code.show("demo-caisse", "quartier-demo", "America/Toronto", List.of(), Locale.FRENCH);
    var brand = new Brand();
    brand.show("Passerelle", "Quartier-démo", "borne/x", "Retour au début");
    var bar = new FixedBar();
    bar.show(new FixedBar.Ways("a", "b", "c", "d", "a"), Locale.FRENCH);
    var guard = new IdleGuard(Duration.ofSeconds(60), Duration.ofSeconds(90));
    guard.show("borne/x", true, Locale.FRENCH);
    var languages = new LanguageChoice();
    languages.show(List.of(new LanguageChoice.Name("fr", "Français")), "fr", "Choisir");
    var filters = new FilterBar();
    filters.show("Préciser", List.of(), "Pour moi…", List.of());
    return Stream.of(
        form,
        code,
        brand,
        bar,
        guard,
        languages,
        filters,
        new Listen(Locale.FRENCH),
        new SearchField("Chercher", "Un mot…", "Chercher", "pain"),
        new ScreenTitle("Manger").withPictogram("utensils").withBack("borne/x", "Retour"),
        new WaysOn("Rien trouvé", "Essayez", List.of()).within(),
        new NeedTile(new NeedTile.Need("Manger", "Repas", "utensils", "borne/x")),
        new Attract("Bonjour", List.of(), List.of(), Map.of()),
        new CrisisLineList(List.of(), Map.of()),
        new ServiceCard(
            new ServiceCard.InBrief(
                "Frigo",
                "Panier",
                "",
                new Opening(Opening.Kind.OPEN, "Ouvert"),
                List.of(),
                null,
                "x")));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void everyPropertySetHereIsOneTheElementDeclares(Component piece) throws Exception {
    var source = Files.readString(source(piece));
    assertThat(piece.getElement().getPropertyNames())
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(source).containsPattern("@property\\([^)]*\\)[^;\\n]*\\b" + name + "\\b"));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void everyPieceIsNamedInItsFileAsItIsNamedHere(Component piece) throws Exception {
    var tag = piece.getClass().getAnnotation(Tag.class).value();
    assertThat(tag).startsWith("passerelle-");
    assertThat(Files.readString(source(piece))).contains("@customElement('" + tag + "')");
  }

  @Test
  void theFormGetsItsTextsAndNoOthers() {
    var texts = json(pieces().findFirst().orElseThrow(), "texts");
    assertThat(texts.propertyNames())
        .contains("contact.send", "code.done", "word.0", "citizen.listen.start")
        .noneMatch(key -> key.startsWith("admin.") || key.startsWith("worker."));
  }

  @Test
  void aFormThatIsAboutNothingSaysSoByItsAbsence() {
    var form = new ContactForm();
    form.show(SETTING, Locale.FRENCH);
    assertThat(form.getElement().getPropertyRaw("service")).isNull();
    assertThat(form.getElement().getProperty("need")).isEqualTo("food");
  }

  @Test
  void theSameFormSpeaksAnotherLanguageInPlace() {
    var form = new ContactForm();
    form.show(SETTING, Locale.FRENCH);
    var french = json(form, "texts").get("contact.send").asString();
    form.show(SETTING, Locale.ENGLISH);
    assertThat(json(form, "texts").get("contact.send").asString())
        .isNotEqualTo(french)
        .isEqualTo("Send my request");
    assertThat(form.getElement().getProperty("language")).isEqualTo("en");
  }

  @Test
  void theGuardCountsInSeconds() {
    var guard = new IdleGuard(Duration.ofMinutes(1), Duration.ofMillis(1500));
    assertThat(guard.getElement().getProperty("warnAfter", 0.0)).isEqualTo(60.0);
    assertThat(guard.getElement().getProperty("answerWithin", 0.0)).isEqualTo(1.0);
  }

  @Test
  void whatAPersonDoesIsTold() {
    var told = new ArrayList<String>();
    var filters = new FilterBar();
    filters.onTouched(touched -> told.add("filter " + touched.id()));
    var languages = new LanguageChoice();
    languages.onChosen(chosen -> told.add("language " + chosen.language()));
    var search = new SearchField("", "", "", "");
    search.onAsked(asked -> told.add("search " + asked.words()));
    var form = new ContactForm();
    form.onLeft(left -> told.add("form " + left.done()));
    var code = new MyCode();
    code.onLeft(_ -> told.add("code"));

    ComponentUtil.fireEvent(filters, new FilterBar.Touched(filters, true, "open"));
    ComponentUtil.fireEvent(languages, new LanguageChoice.Chosen(languages, true, "en"));
    ComponentUtil.fireEvent(search, new SearchField.Asked(search, true, "pain"));
    ComponentUtil.fireEvent(form, new ContactForm.Left(form, true, false));
    ComponentUtil.fireEvent(code, new MyCode.Left(code, true));

    assertThat(told)
        .containsExactly("filter open", "language en", "search pain", "form false", "code");
  }

  @Test
  void aListenerTakenAwayHearsNothingMore() {
    var told = new ArrayList<String>();
    var languages = new LanguageChoice();
    var listening = languages.onChosen(chosen -> told.add(chosen.language()));
    listening.remove();
    ComponentUtil.fireEvent(languages, new LanguageChoice.Chosen(languages, true, "en"));
    assertThat(told).isEmpty();
  }

  @Test
  void aFactMayBeSpokenOtherwiseThanItIsWritten() {
    assertThat(new Fact("coins", "Gratuit").spoken()).isNull();
    assertThat(new Fact("footprints", "6 min", "À 6 minutes à pied").spoken())
        .isEqualTo("À 6 minutes à pied");
  }

  private static Path source(Component piece) {
    return Path.of("frontend", piece.getClass().getAnnotation(JsModule.class).value().substring(2));
  }

  private static JsonNode json(Component piece, String property) {
    return (JsonNode) piece.getElement().getPropertyRaw(property);
  }
}
