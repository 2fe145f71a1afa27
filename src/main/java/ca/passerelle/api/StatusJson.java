package ca.passerelle.api;

import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.FollowUpStatus;
import ca.passerelle.contact.Message;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a request stands, as docs/api.md shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusJson(
    String state,
    @Nullable Instant receivedAt,
    @Nullable Instant answerBy,
    @Nullable Boolean late,
    @Nullable Boolean tried,
    @Nullable String worker,
    @Nullable Boolean urgent,
    @Nullable ReachJson reach,
    @Nullable List<MessageJson> messages) {
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReachJson(String way, @Nullable String hint) {}

  record MessageJson(UUID id, String from, Instant at, String text) {
    static MessageJson of(Message message) {
      return new MessageJson(message.id(), message.from().code(), message.at(), message.text());
    }

    @Override
    public String toString() {
      return "MessageJson[" + id + "]";
    }
  }

  static StatusJson of(FollowUpStatus status) {
    return switch (status) {
      case FollowUpStatus.Erased() ->
          new StatusJson("erased", null, null, null, null, null, null, null, null);
      case FollowUpStatus.Standing standing ->
          new StatusJson(
              state(standing.state()),
              standing.receivedAt(),
              standing.outlook().answerBy().orElse(null),
              standing.outlook().late() ? true : null,
              standing.outlook().tried() ? true : null,
              standing.worker().orElse(null),
              standing.urgent(),
              new ReachJson(standing.way().code(), standing.hint().orElse(null)),
              standing.messages().stream().map(MessageJson::of).toList());
    };
  }

  private static String state(State state) {
    return switch (state) {
      case State.Waiting _ -> "waiting";
      case State.Claimed _ -> "claimed";
      case State.Closed _ -> "closed";
      case State.Withdrawn _ -> "withdrawn";
    };
  }

  @Override
  public String toString() {
    return "StatusJson[" + state + "]";
  }
}
