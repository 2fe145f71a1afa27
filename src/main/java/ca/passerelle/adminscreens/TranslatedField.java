package ca.passerelle.adminscreens;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One text side by side in the languages of the community. Without French it is no text. */
class TranslatedField extends Div {
  private static final int LONG = 4000;
  private static final int SHORT = 200;

  private final boolean lengthy;
  private final Map<String, TextArea> fields = new LinkedHashMap<>();
  private final TreeMap<String, String> others = new TreeMap<>();

  TranslatedField(
      String label, boolean lengthy, List<Language> languages, @Nullable Translated value) {
    this.lengthy = lengthy;
    addClassName("translated");
    if (value != null) {
      others.putAll(value.texts());
    }
    for (var language : languages) {
      var field = field(label + " (" + name(language) + ")", language);
      field.setValue(value == null ? "" : value.texts().getOrDefault(language.tag(), ""));
      field.addValueChangeListener(_ -> {
        field.setInvalid(false);
        tellWhatLacks();
      });
      fields.put(language.tag(), field);
    }
    tellWhatLacks();
  }

  private TextArea field(String label, Language language) {
    // Grows with what is written: nothing is hidden at the end of a line on a telephone.
    var field = new TextArea(label);
    field.setMaxLength(lengthy ? LONG : SHORT);
    field.setMinRows(lengthy ? 2 : 1);
    field.getElement().setAttribute("lang", language.tag());
    add(field);
    return field;
  }

  /** Lets each language be {@code length} characters long. */
  TranslatedField upTo(int length) {
    fields.values().forEach(field -> field.setMaxLength(length));
    return this;
  }

  private String name(Language language) {
    return language.locale().getDisplayLanguage(getLocale());
  }

  /** Empty when nothing is written in French. */
  Optional<Translated> text() {
    var texts = new TreeMap<>(others);
    fields.forEach((language, field) -> {
      if (field.getValue().isBlank()) {
        texts.remove(language);
      } else {
        texts.put(language, tidy(field.getValue()));
      }
    });
    return texts.containsKey(Language.FRENCH.tag())
        ? Optional.of(new Translated(texts))
        : Optional.empty();
  }

  /** A name is one line, whatever was typed or pasted. */
  private String tidy(String typed) {
    return lengthy ? typed.strip() : typed.strip().replaceAll("\\s+", " ");
  }

  /** Without a translation citizens read French: an editor sees that where it would be written. */
  private void tellWhatLacks() {
    boolean written = text().isPresent();
    fields.forEach((language, field) -> {
      boolean lacks = written && field.getValue().isBlank();
      field.setHelperText(lacks ? getTranslation("admin.translation.lacks") : null);
    });
  }

  /** Told when somebody wrote something. */
  void onChange(Runnable deed) {
    fields.values().forEach(field -> field.addValueChangeListener(_ -> deed.run()));
  }

  void focusFirst() {
    fields.values().stream().findFirst().ifPresent(TextArea::focus);
  }

  boolean isEmpty() {
    return fields.values().stream().allMatch(field -> field.getValue().isBlank());
  }

  /** False, and marked, when something is written but not in French. */
  boolean complete() {
    boolean good = isEmpty() || text().isPresent();
    if (!good) {
      refuse(getTranslation("admin.french-missing"));
    }
    return good;
  }

  /** False, and marked, when nothing is written in French. */
  boolean written() {
    boolean good = text().isPresent();
    if (!good) {
      refuse(getTranslation("admin.french-missing"));
    }
    return good;
  }

  private void refuse(String message) {
    var french = fields.get(Language.FRENCH.tag());
    if (french != null) {
      french.setErrorMessage(message);
      french.setInvalid(true);
    }
  }
}
