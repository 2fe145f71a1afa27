package ca.passerelle.citizenscreens;

import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Somebody reads what was found for the words that stand in the field; blank: none stand there. */
class Looked extends ComponentEvent<UI> {
  private final transient String words;
  private final boolean found;
  private final transient Optional<NeedId> need;

  /** {@code need} is what the words come near. */
  Looked(UI page, String words, boolean found, Optional<NeedId> need) {
    super(page, false);
    this.words = words;
    this.found = found;
    this.need = need;
  }

  String words() {
    return words;
  }

  boolean found() {
    return found;
  }

  Optional<NeedId> need() {
    return need;
  }
}
