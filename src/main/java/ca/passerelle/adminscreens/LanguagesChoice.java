package ca.passerelle.adminscreens;

import ca.passerelle.shared.Language;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** What is spoken there. */
class LanguagesChoice extends CheckboxGroup<Language> {
  /** Most spoken at home in Québec first. */
  private static final List<String> OFTEN =
      List.of(
          "fr", "en", "es", "ar", "ht", "it", "zh", "pt", "ru", "vi", "el", "ro", "fa", "tl", "uk",
          "bn", "ur", "ta", "moe", "cr", "iu");

  private final transient List<Language> before;

  LanguagesChoice(List<Language> before) {
    this.before = before;
    setLabel(getTranslation("admin.field.languages"));
    var all =
        new LinkedHashSet<>(
            Stream.concat(before.stream(), OFTEN.stream().map(Language::new)).toList());
    setItems(all);
    setItemLabelGenerator(language -> language.locale().getDisplayName(getLocale()));
    setValue(new LinkedHashSet<>(before));
  }

  /** In the order they had, so that saving what nobody touched changes nothing. */
  List<Language> chosen() {
    var kept = new ArrayList<>(before);
    kept.retainAll(getValue());
    getValue().stream().filter(it -> !kept.contains(it)).forEach(kept::add);
    return kept;
  }
}
