package ca.passerelle.contact;

import java.util.List;
import java.util.Optional;

/**
 * A request as the worker who holds it sees it.
 *
 * @param reading what the page it is shown on needs to be drawn again
 * @param personal empty once destroyed
 * @param attempts oldest first, as are messages and history
 */
public record OpenedRequest(
    Reading reading,
    QueueItem item,
    Optional<Personal> personal,
    List<Attempt> attempts,
    List<Message> messages,
    List<HistoryEntry> history) {
  public OpenedRequest {
    attempts = List.copyOf(attempts);
    messages = List.copyOf(messages);
    history = List.copyOf(history);
  }

  @Override
  public String toString() {
    return "OpenedRequest[" + item.id() + "]";
  }
}
