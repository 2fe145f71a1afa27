package ca.passerelle.contact;

import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a case is written in the columns of {@code contact_request}. */
final class CaseRow {
  private CaseRow() {}

  /** The columns that say where a request stands. */
  record StateColumns(
      String state,
      @Nullable String worker,
      @Nullable OffsetDateTime at,
      @Nullable String outcome) {}

  static StateColumns columns(State state) {
    return switch (state) {
      case State.Waiting() -> new StateColumns("waiting", null, null, null);
      case State.Claimed(var by, var at) -> new StateColumns("claimed", by.value(), time(at), null);
      case State.Closed(var by, var at, var outcome) ->
          new StateColumns("closed", by.value(), time(at), outcome.code());
      case State.Withdrawn(var at) -> new StateColumns("withdrawn", null, time(at), null);
    };
  }

  private static State state(ResultSet row) throws SQLException {
    var state = row.getString("state");
    return switch (state) {
      case "waiting" -> new State.Waiting();
      case "claimed" -> new State.Claimed(worker(row), instant(row, "state_at"));
      case "closed" ->
          new State.Closed(
              worker(row),
              instant(row, "state_at"),
              Coded.of(Outcome.class, row.getString("outcome")));
      case "withdrawn" -> new State.Withdrawn(instant(row, "state_at"));
      default -> throw new IllegalStateException("No state " + state);
    };
  }

  static Case read(ResultSet row, int ignored) throws SQLException {
    return new Case(
        new ContactRequest(
            new ContactRequestId(row.getObject("id", UUID.class)),
            new CommunityId(row.getString("community_id")),
            row.getLong("version"),
            instant(row, "received_at"),
            state(row)),
        figures(row),
        row.getBoolean("overdue"),
        row.getBoolean("unread"),
        Optional.ofNullable(row.getString("next_step"))
            .map(kind -> Coded.of(NextStep.Kind.class, kind))
            .flatMap(kind -> optional(row, "next_step_at").map(at -> new NextStep(kind, at))),
        unmetNeed(row.getString("unmet_need"), row.getString("unmet_reason")));
  }

  private static Figures figures(ResultSet row) throws SQLException {
    return new Figures(
        new KioskId(row.getString("kiosk_id")),
        optional(row, "answer_by"),
        row.getBoolean("urgent"),
        new Language(row.getString("language")),
        Coded.of(Way.class, row.getString("way")),
        needs(row.getString("needs")),
        Optional.ofNullable(row.getObject("service_id", UUID.class)).map(ServiceId::new),
        new Figures.ConsentGiven(
            row.getInt("consent_version"),
            new Language(row.getString("consent_language")),
            instant(row, "consent_at")));
  }

  static String needs(List<NeedId> needs) {
    return needs.stream().map(NeedId::value).collect(Collectors.joining(" "));
  }

  private static List<NeedId> needs(String column) {
    return Arrays.stream(column.split(" "))
        .filter(need -> !need.isEmpty())
        .map(NeedId::new)
        .toList();
  }

  private static Optional<UnmetNeed> unmetNeed(@Nullable String need, @Nullable String reason) {
    return need == null || reason == null
        ? Optional.empty()
        : Optional.of(new UnmetNeed(new NeedId(need), Coded.of(UnmetNeed.Reason.class, reason)));
  }

  private static WorkerId worker(ResultSet row) throws SQLException {
    return new WorkerId(row.getString("worker_id"));
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime time(Optional<Instant> at) {
    return at.map(CaseRow::time).orElse(null);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Optional<Instant> optional(ResultSet row, String column) {
    try {
      return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
          .map(OffsetDateTime::toInstant);
    } catch (SQLException e) {
      throw new IllegalStateException("No column " + column, e);
    }
  }
}
