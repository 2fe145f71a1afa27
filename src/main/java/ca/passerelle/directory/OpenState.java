package ca.passerelle.directory;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Whether one can go now, in the community's own time. */
public sealed interface OpenState {
  /** Empty: around the clock. */
  record Open(Optional<ZonedDateTime> until) implements OpenState {}

  record Opens(ZonedDateTime at) implements OpenState {}

  /** One calls or writes first; hours say little. */
  record ByAppointment() implements OpenState {}

  /** Empty: nobody said when it starts again. */
  record ClosedForSeason(Optional<LocalDate> until) implements OpenState {}

  record Unknown() implements OpenState {}
}
