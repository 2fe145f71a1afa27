package ca.passerelle.citizenscreens;

import ca.passerelle.uikit.SearchField;

/** Looking for a word: it travels with the page, never in an address. */
final class Search {
  private static final int LONGEST = 80;

  private Search() {}

  /** A field that shows what it finds in {@code results}, as one writes. */
  static SearchField field(Screen screen, Visit visit, Results results) {
    var page = screen.page();
    var here = screen instanceof SearchView;
    var field =
        new SearchField(
            screen.getTranslation("citizen.search.label"),
            screen.getTranslation("citizen.search.hint"),
            screen.getTranslation("citizen.search.action"),
            here ? Choices.of(page).words() : "");
    field.onTyped(typed -> {
      var words = shortened(typed.words());
      // Whoever comes back from a service finds the words where they can be changed.
      Choices.of(page).lookingFor(words).from(CitizenRoutes.search(visit.at())).keep(page);
      results.show(words);
    });
    field.onAsked(asked -> {
      Choices.of(page).lookingFor(shortened(asked.words())).keep(page);
      if (here) {
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
