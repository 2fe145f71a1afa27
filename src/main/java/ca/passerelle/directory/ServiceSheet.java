package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.PhoneNumber;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything a citizen may know of a service. What is empty is unknown, and shown as unknown.
 *
 * @param documentsKnown with an empty list: no papers are asked for
 * @param phones those of the service, or else of its organization; so are e-mail and website
 * @param areas where one must live; empty: unknown, or everywhere
 */
public record ServiceSheet(
    ServiceSummary summary,
    Optional<Translated> description,
    Optional<Translated> eligibility,
    OptionalInt minimumAge,
    OptionalInt maximumAge,
    Optional<Translated> interpretation,
    List<Translated> documents,
    boolean documentsKnown,
    Optional<Translated> howTo,
    List<Phone> phones,
    Optional<EmailAddress> email,
    Optional<String> website,
    Optional<Translated> alert,
    Optional<LocalDate> lastVerified,
    List<Site> sites,
    List<Contact> contacts,
    List<Area> areas) {

  /** A telephone and what it is for. */
  public record Phone(
      PhoneNumber number, Optional<String> extension, Type type, Optional<Translated> note) {
    public enum Type {
      VOICE,
      TEXT,
      FAX,
      TTY
    }
  }

  /** Whom to ask for. */
  public record Contact(Optional<Translated> title, Optional<Translated> department) {}

  /** A place in words. */
  public record Area(Translated name, Optional<Translated> description) {}

  /** The service at one of its places: when, and how to get there. */
  public record Site(
      Place place,
      OptionalInt walkMinutes,
      OpenState open,
      boolean byAppointment,
      boolean closedOnHolidays,
      List<DayHours> week,
      List<Translated> remarks) {}
}
