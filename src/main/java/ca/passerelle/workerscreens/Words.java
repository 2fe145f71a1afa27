package ca.passerelle.workerscreens;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.Language;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Texts in the language of one screen. */
record Words(Locale locale) {
  String of(String key, Object... values) {
    return I18NProvider.translate(locale, key, values);
  }

  /** Such as {@code request.outcome.no-service-found}. */
  String of(String group, Coded choice) {
    return of("request." + group + "." + choice.code());
  }

  Language language() {
    return Language.of(locale);
  }

  /** A language named in the language of the screen. */
  String name(Language other) {
    return other.locale().getDisplayLanguage(locale);
  }
}
