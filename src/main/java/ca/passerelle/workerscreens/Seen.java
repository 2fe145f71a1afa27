package ca.passerelle.workerscreens;

import ca.passerelle.contact.QueueItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Asks the browser whether somebody can see what the person wrote: a page in a pocket is drawn, and
 * read by nobody.
 */
@Tag("passerelle-seen")
@JsModule("./console/passerelle-seen.ts")
class Seen extends Component {
  private static final String NEWS = "news";
  private static final String VERSION = "event.detail.news";
  private static final String LATE = "event.detail.late";

  /** Told when it is in sight. */
  @FunctionalInterface
  interface Listener {
    /**
     * @param version of what was in sight
     * @param late whether it was drawn while nobody could see it
     */
    void seen(long version, boolean late);
  }

  Seen(Listener listener) {
    getElement()
        .addEventListener(
            "seen",
            event ->
                listener.seen(
                    event.getEventData().get(VERSION).asLong(),
                    event.getEventData().get(LATE).asBoolean()))
        .addEventData(VERSION)
        .addEventData(LATE);
  }

  void ask(QueueItem shown) {
    if (shown.unread()) {
      getElement().setAttribute(NEWS, String.valueOf(shown.version()));
    } else {
      nothing();
    }
  }

  void nothing() {
    getElement().removeAttribute(NEWS);
  }
}
