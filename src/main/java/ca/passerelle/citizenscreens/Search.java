package ca.passerelle.citizenscreens;

import ca.passerelle.uikit.SearchField;

/** Looking for a word: it travels with the page, never in an address. */
final class Search {
  private static final int LONGEST = 80;

  private Search() {}

  static SearchField field(Screen screen, Visit visit) {
    var page = screen.page();
    var field =
        new SearchField(
            screen.getTranslation("citizen.search.label"),
            screen.getTranslation("citizen.search.hint"),
            screen.getTranslation("citizen.search.action"),
            screen instanceof SearchView ? Choices.of(page).words() : "");
    field.onAsked(asked -> {
      Choices.of(page).lookingFor(shortened(asked.words())).keep(page);
      if (screen instanceof SearchView) {
        screen.redraw();
      } else {
        page.navigate(CitizenRoutes.search(visit.at()));
      }
    });
    return field;
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(LONGEST, words.length()));
  }
}
