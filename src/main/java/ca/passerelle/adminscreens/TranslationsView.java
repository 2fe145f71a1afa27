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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lacks another language, or wants to be read again. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.TRANSLATIONS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class TranslationsView extends AdminView {
  /** Enough to know which text it is. */
  private static final int SHOWN = 160;

  private final transient TranslationDesk translations;
  private transient Runnable marked = () -> {};

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
    var figures = new Paragraph(counted(language, translations.counts(here(), language)));
    content.add(figures);
    var state = new Select<TranslationState>();
    state.setLabel(getTranslation("admin.services.status"));
    state.setItems(TranslationState.MISSING, TranslationState.TO_REVIEW, TranslationState.MACHINE);
    state.setEmptySelectionAllowed(true);
    state.setEmptySelectionCaption(getTranslation("admin.standing.all"));
    state.setItemLabelGenerator(
        it -> getTranslation(it == null ? "admin.standing.all" : "admin.translation." + it.code()));
    var pages =
        new Pages<>(
            listing(),
            query(AdminRoutes.FIND),
            (words, part) ->
                translations.open(
                    here(), language, words, Optional.ofNullable(state.getValue()), part),
            line -> row(line, language));
    state.addValueChangeListener(_ -> pages.fromTheStart());
    marked =
        () -> {
          figures.setText(counted(language, translations.counts(here(), language)));
          pages.again();
        };
    content.add(pages.search(state));
    content.add(pages);
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

  private String counted(Language language, Map<TranslationState, Integer> states) {
    return getTranslation(
        "admin.translations.counted",
        language.locale().getDisplayLanguage(getLocale()),
        states.getOrDefault(TranslationState.DONE, 0),
        states.getOrDefault(TranslationState.MISSING, 0),
        states.getOrDefault(TranslationState.TO_REVIEW, 0),
        states.getOrDefault(TranslationState.MACHINE, 0));
  }

  private Listing listing() {
    return new Listing(
        getTranslation("admin.translations.title"),
        getTranslation("admin.translations.record"),
        getTranslation("admin.history.field"),
        getTranslation("admin.services.status"),
        getTranslation("admin.translations.french"),
        getTranslation("admin.translations.text"),
        getTranslation("admin.actions"));
  }

  private List<Component> row(TranslationLine line, Language language) {
    var field = new EntryWords(this, getLocale(), (kind, key) -> key).label(line.field());
    return List.of(
        record(line),
        Listing.text(field),
        state(line),
        shortened(line.french()),
        shortened(line.text().orElse("–")),
        actions(line, field, language));
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
              translations.mark(here(), line.where(), language, state);
              marked.run();
              say("admin.saved");
            });
    button.setAriaLabel(about(key, line.name() + ", " + field));
    return button;
  }
}
