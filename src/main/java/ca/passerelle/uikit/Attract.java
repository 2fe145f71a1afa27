package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/** The welcome: a word in each language, what is on nearby, and any touch wakes it. */
@Tag("passerelle-attract")
@JsModule("./attract/passerelle-attract.ts")
public final class Attract extends Component {
  public record Welcome(String language, String greeting, String invitation, String href) {}

  public record NewsItem(String title, String text, String when, String where) {}

  public Attract(
      String heading, List<Welcome> welcomes, List<NewsItem> news, Map<String, String> texts) {
    getElement().setProperty("heading", heading);
    getElement().setPropertyList("welcomes", welcomes);
    getElement().setPropertyList("news", news);
    getElement().setPropertyMap("texts", texts);
  }
}
