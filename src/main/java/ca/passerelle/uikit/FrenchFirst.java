package ca.passerelle.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The languages there is a file for. The one without a tag is French, and is what someone gets
 * whose language we do not have: neither the machine's language nor the first file found.
 */
@Component
class FrenchFirst implements I18NProvider {
  private static final Pattern FILE = Pattern.compile("translations_(.+)\\.properties");

  private final List<Locale> locales;

  FrenchFirst() {
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:vaadin-i18n/translations_*.properties");
      locales =
          Stream.concat(
                  Stream.of(Locale.FRENCH),
                  Stream.of(files)
                      .map(Resource::getFilename)
                      .map(name -> FILE.matcher(String.valueOf(name)))
                      .filter(name -> name.matches())
                      .map(name -> Locale.forLanguageTag(name.group(1).replace('_', '-'))))
              .distinct()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return locales;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    try {
      var text = Bundle.of(locale).getString(key);
      return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    } catch (MissingResourceException e) {
      return "!" + key;
    }
  }
}
