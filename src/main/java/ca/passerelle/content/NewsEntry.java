package ca.passerelle.content;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on in the neighbourhood, as files write it and editors change it.
 *
 * @param pictogram name of a Lucide icon
 * @param when as people say it
 * @param location id of a place of the directory
 * @param service id of a service in the files of the directory
 * @param from first day it is shown; absent: since ever
 * @param until last day it is shown; absent: for ever
 * @param season shown in this stretch of every year only
 */
public record NewsEntry(
    String id,
    Kind kind,
    String pictogram,
    Translated title,
    Translated text,
    @Nullable Translated when,
    @Nullable String location,
    @Nullable String service,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Season season) {

  public enum Kind implements Coded {
    EVENT,
    NEWS,
    NOTICE
  }

  public boolean shownOn(LocalDate day) {
    return (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until))
        && (season == null || season.includes(day));
  }
}
