package ca.passerelle.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What someone who comes back with a code is told. */
public sealed interface FollowUpStatus {
  /**
   * @param outlook what may be expected next
   * @param worker the name of who took it
   * @param hint what reminds them of what they gave, never the whole
   */
  record Standing(
      ContactRequest.State state,
      Instant receivedAt,
      Outlook outlook,
      Optional<String> worker,
      boolean urgent,
      Way way,
      Optional<String> hint,
      List<Message> messages)
      implements FollowUpStatus {
    public Standing {
      messages = List.copyOf(messages);
    }

    @Override
    public String toString() {
      return "Standing[•••]";
    }
  }

  /** Nothing personal is left. */
  record Erased() implements FollowUpStatus {}
}
