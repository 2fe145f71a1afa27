package ca.passerelle.adminscreens;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One text side by side in the languages of the community. Without French it is no text. */
class TranslatedField extends Div {
  private static final int LONG = 4000;
  private static final int SHORT = 200;

  private final Map<String, HasValue<?, String>> fields = new LinkedHashMap<>();
  private final TreeMap<String, String> others = new TreeMap<>();

  TranslatedField(
      String label, boolean lengthy, List<Language> languages, @Nullable Translated value) {
    addClassName("translated");
    if (value != null) {
      others.putAll(value.texts());
    }
    for (var language : languages) {
      var field = field(label + " (" + name(language) + ")", lengthy, language);
      field.setValue(value == null ? "" : value.texts().getOrDefault(language.tag(), ""));
      field.addValueChangeListener(_ -> ((HasValidation) field).setInvalid(false));
      fields.put(language.tag(), field);
    }
  }

  private HasValue<?, String> field(String label, boolean lengthy, Language language) {
    HasValue<?, String> field;
    if (lengthy) {
      var area = new TextArea(label);
      area.setMaxLength(LONG);
      area.setMinRows(2);
      field = area;
    } else {
      var line = new TextField(label);
      line.setMaxLength(SHORT);
      field = line;
    }
    var component = (Component) field;
    component.getElement().setAttribute("lang", language.tag());
    add(component);
    return field;
  }

  private String name(Language language) {
    return language.locale().getDisplayLanguage(getLocale()).toLowerCase(Locale.ROOT);
  }

  /** Empty when nothing is written in French. */
  Optional<Translated> text() {
    var texts = new TreeMap<>(others);
    fields.forEach((language, field) -> {
      if (field.getValue().isBlank()) {
        texts.remove(language);
      } else {
        texts.put(language, field.getValue().strip());
      }
    });
    return texts.containsKey(Language.FRENCH.tag())
        ? Optional.of(new Translated(texts))
        : Optional.empty();
  }

  /** Whether something is written, but not in French. */
  boolean lacksFrench() {
    return text().isEmpty() && fields.values().stream().anyMatch(field -> !field.isEmpty());
  }

  /** Marks the French one, and puts the cursor there. */
  void refuse(String message) {
    if (fields.get(Language.FRENCH.tag()) instanceof HasValidation french) {
      french.setErrorMessage(message);
      french.setInvalid(true);
      ((Focusable<?>) french).focus();
    }
  }
}
