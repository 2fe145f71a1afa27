package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.TranslationDesk;
import ca.passerelle.directory.TranslationLine;
import ca.passerelle.directory.TranslationState;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lacks another language, or wants to be read again. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.TRANSLATIONS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class TranslationsView extends AdminView {
  /** Enough to know which text it is. */
  private static final int SHOWN = 160;

  private final transient TranslationDesk translations;

  TranslationsView(Desk desk, TranslationDesk translations) {
    super(desk, Role.EDITOR);
    this.translations = translations;
  }

  @Override
  void load() {
    var others =
        community().languages().stream().filter(it -> !it.equals(Language.FRENCH)).toList();
    var content = new ArrayList<Component>();
    content.add(new DirectoryTabs(AdminRoutes.TRANSLATIONS));
    if (others.isEmpty()) {
      content.add(new Paragraph(getTranslation("admin.translations.none")));
      show(getTranslation("admin.translations.title"), content.toArray(Component[]::new));
      return;
    }
    var language =
        others.stream()
            .filter(it -> it.tag().equals(query(AdminRoutes.LANGUAGE)))
            .findFirst()
            .orElseGet(others::getFirst);
    if (others.size() > 1) {
      content.add(choice(others));
    }
    var all = translations.all(here(), language);
    var states =
        all.stream()
            .map(TranslationLine::state)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    content.add(new Paragraph(counted(language, states)));
    var listing = listing(all, language);
    content.add(new Narrowing(listing, query(AdminRoutes.FIND)));
    content.add(listing);
    show(getTranslation("admin.translations.title"), content.toArray(Component[]::new));
  }

  private Div choice(List<Language> languages) {
    var choice = new Div();
    choice.addClassName("actions");
    languages.forEach(it ->
        choice.add(
            link(AdminRoutes.translations(it), it.locale().getDisplayLanguage(getLocale()))));
    return choice;
  }

  private String counted(Language language, Map<TranslationState, Long> states) {
    return getTranslation(
        "admin.translations.counted",
        language.locale().getDisplayLanguage(getLocale()),
        states.getOrDefault(TranslationState.DONE, 0L),
        states.getOrDefault(TranslationState.MISSING, 0L),
        states.getOrDefault(TranslationState.TO_REVIEW, 0L),
        states.getOrDefault(TranslationState.MACHINE, 0L));
  }

  private Listing listing(List<TranslationLine> all, Language language) {
    var listing =
        new Listing(
            getTranslation("admin.translations.title"),
            getTranslation("admin.translations.record"),
            getTranslation("admin.history.field"),
            getTranslation("admin.services.status"),
            getTranslation("admin.translations.french"),
            getTranslation("admin.translations.text"),
            getTranslation("admin.actions"));
    var words = new EntryWords(this, getLocale(), Map.of());
    all.stream()
        .filter(line -> line.state() != TranslationState.DONE)
        .forEach(line ->
            listing.row(
                String.join(
                    " ",
                    line.name(),
                    words.label(line.field()),
                    state(line).getText(),
                    line.french()),
                () ->
                    List.of(
                        record(line),
                        Listing.text(words.label(line.field())),
                        state(line),
                        shortened(line.french()),
                        shortened(line.text().orElse("–")),
                        actions(line, words.label(line.field()), language))));
    return listing;
  }

  private Component record(TranslationLine line) {
    var kind = new Span(getTranslation("admin.translations.kind." + line.kind()));
    kind.addClassName("detail");
    var address =
        AdminRoutes.to(line.kind(), line.record(), line.key())
            .orElseGet(() -> AdminRoutes.to(AdminRoutes.SERVICES));
    return new Div(link(address, line.name()), kind);
  }

  private Span state(TranslationLine line) {
    var state = new Span(getTranslation("admin.translation." + line.state().code()));
    state.addClassName(line.state() == TranslationState.MISSING ? "state-off" : "state-open");
    return state;
  }

  private static Span shortened(String text) {
    return Listing.text(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
  }

  private Div actions(TranslationLine line, String field, Language language) {
    var actions = new Div();
    actions.addClassName("actions");
    if (line.text().isPresent()) {
      actions.add(mark("admin.translations.done", line, field, language, TranslationState.DONE));
      if (line.state() != TranslationState.MACHINE) {
        actions.add(
            mark("admin.translations.machine", line, field, language, TranslationState.MACHINE));
      }
    }
    return actions;
  }

  private NativeButton mark(
      String key, TranslationLine line, String field, Language language, TranslationState state) {
    var button =
        button(
            key,
            _ -> {
              translations.mark(here(), line.record(), line.field(), language, state);
              load();
              say("admin.saved");
            });
    button.setAriaLabel(about(key, line.name() + ", " + field));
    return button;
  }
}
