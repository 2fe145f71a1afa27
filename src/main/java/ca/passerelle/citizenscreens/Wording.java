package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Cost;
import ca.passerelle.directory.OpenState;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import ca.passerelle.uikit.Opening;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one language, at one moment, what a directory knows. */
record Wording(Locale locale, ZonedDateTime now) {
  String say(String key, Object... values) {
    return I18NProvider.translate(locale, key, values);
  }

  String in(Translated text) {
    return text.in(Language.of(locale));
  }

  /** Whether some of it is read in French, for want of a translation. */
  boolean lacks(Stream<Translated> texts) {
    return texts.anyMatch(text -> !text.texts().containsKey(Language.of(locale).tag()));
  }

  Moments moments() {
    return new Moments(locale);
  }

  Opening opening(OpenState state) {
    return switch (state) {
      case OpenState.Open(var until) ->
          new Opening(
              Opening.Kind.OPEN,
              until
                  .map(at -> say("citizen.open.until", moments().time(at.toLocalTime())))
                  .orElseGet(() -> say("citizen.open.always")));
      case OpenState.Opens(var at) -> new Opening(Opening.Kind.LATER, opens(at));
      case OpenState.ByAppointment() ->
          new Opening(Opening.Kind.APPOINTMENT, say("citizen.open.appointment"));
      case OpenState.ClosedForSeason(var until) ->
          new Opening(
              Opening.Kind.SEASON,
              until
                  .map(day -> say("citizen.open.season.until", moments().day(day)))
                  .orElseGet(() -> say("citizen.open.season")));
      case OpenState.Unknown() -> new Opening(Opening.Kind.UNKNOWN, say("citizen.open.unknown"));
    };
  }

  private String opens(ZonedDateTime at) {
    var time = moments().time(at.toLocalTime());
    LocalDate day = at.toLocalDate();
    long away = ChronoUnit.DAYS.between(now.toLocalDate(), day);
    if (away <= 0) {
      return say("citizen.open.today", time);
    }
    if (away == 1) {
      return say("citizen.open.tomorrow", time);
    }
    return away < 7
        ? say("citizen.open.weekday", moments().weekday(day), time)
        : say("citizen.open.date", moments().day(day), time);
  }

  /** Empty when nobody said. */
  String cost(Cost cost) {
    return switch (cost.kind()) {
      case FREE -> say("citizen.cost.free");
      case SMALL -> say("citizen.cost.small");
      case SLIDING -> say("citizen.cost.sliding");
      case PAID -> say("citizen.cost.paid");
      case UNKNOWN -> "";
    };
  }

  /** The languages by their names in this language, the person's own first. */
  String languages(Collection<Language> languages) {
    return languages.stream()
        .sorted((one, other) -> Boolean.compare(!isOwn(one), !isOwn(other)))
        .map(language -> language.locale().getDisplayName(locale))
        .collect(Collectors.joining(", "));
  }

  private boolean isOwn(Language language) {
    return language.equals(Language.of(locale));
  }
}
