package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** The languages of the community, each named in itself, always in sight. */
@Tag("passerelle-language-choice")
@JsModule("./language-choice/passerelle-language-choice.ts")
public final class LanguageChoice extends Component {
  public record Name(String tag, String name) {}

  /** A person wants to read on in this language. */
  @DomEvent("language-chosen")
  public static class Chosen extends ComponentEvent<LanguageChoice> {
    private final String language;

    public Chosen(
        LanguageChoice source,
        boolean fromClient,
        @EventData("event.detail.language") String language) {
      super(source, fromClient);
      this.language = language;
    }

    public String language() {
      return language;
    }
  }

  public void show(List<Name> languages, String current, String label) {
    getElement().setPropertyList("languages", languages);
    getElement().setProperty("current", current);
    getElement().setProperty("label", label);
  }

  public Registration onChosen(ComponentEventListener<Chosen> listener) {
    return addListener(Chosen.class, listener);
  }
}
