package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything known about one service, and what is not known said as such. */
@Tag("passerelle-service-sheet")
@JsModule("./service-sheet/passerelle-service-sheet.ts")
public final class ServiceSheet extends Component {
  /**
   * @param unknown said large where nobody knows how to reach the service
   * @param stale said large where nobody verified lately that all this is true
   * @param askHref where one asks to be contacted; absent where nobody would answer
   * @param takePath what the code to take away leads to, within the application or wherever it is
   *     reached
   * @param print the words of a button that prints; absent where there is no printer
   * @param french says that some of it is in French only; absent where all is in the language of
   *     the screen
   */
  public record Sheet(
      String name,
      String organization,
      Opening opening,
      List<Fact> facts,
      List<Section> sections,
      String weekTitle,
      List<Day> week,
      List<String> weekNotes,
      @Nullable String unknown,
      @Nullable String stale,
      String ask,
      @Nullable String askHref,
      String takeTitle,
      String takeHint,
      String takePath,
      @Nullable String print,
      String verified,
      @Nullable String french) {}

  /**
   * @param french whether some of it is, for want of a translation
   */
  public record Section(String pictogram, String title, List<String> lines, boolean french) {}

  public record Day(String day, String hours, boolean today) {}

  public ServiceSheet(Sheet sheet) {
    getElement().setPropertyBean("sheet", sheet);
  }
}
