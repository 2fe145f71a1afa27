package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** One word is enough, and half of one already shows something. */
@Tag("passerelle-search-field")
@JsModule("./screen/passerelle-search-field.ts")
public final class SearchField extends Component {
  /** Somebody looks for these words. */
  @DomEvent("search-asked")
  public static class Asked extends ComponentEvent<SearchField> {
    private final String words;

    public Asked(
        SearchField source, boolean fromClient, @EventData("event.detail.words") String words) {
      super(source, fromClient);
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Somebody writes, and has paused for a moment; without words: took everything away again. */
  @DomEvent("search-typed")
  public static class Typed extends ComponentEvent<SearchField> {
    private final String words;

    public Typed(
        SearchField source, boolean fromClient, @EventData("event.detail.words") String words) {
      super(source, fromClient);
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public SearchField(String label, String hint, String action, String words) {
    getElement().setProperty("label", label);
    getElement().setProperty("hint", hint);
    getElement().setProperty("action", action);
    getElement().setProperty("words", words);
  }

  public Registration onAsked(ComponentEventListener<Asked> listener) {
    return addListener(Asked.class, listener);
  }

  public Registration onTyped(ComponentEventListener<Typed> listener) {
    return addListener(Typed.class, listener);
  }
}
