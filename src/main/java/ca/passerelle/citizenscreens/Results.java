package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Found;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.Viewer;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands below the words somebody writes: services, or where else to go, or the needs. Never
 * nothing.
 */
class Results extends Div {
  private final Screen screen;
  private final Visit visit;
  private final Directory directory;
  private final List<Need> needs;
  private final Paragraph status = ServiceList.note();
  private final Paragraph count = ServiceList.note();
  private final Div below = new Div();

  Results(Screen screen, Visit visit, Directory directory, Needs needs) {
    this.screen = screen;
    this.visit = visit;
    this.directory = directory;
    this.needs = needs.all(visit.community().id());
    addClassName("results");
    below.addClassName("results");
    count.setVisible(false);
    add(status, count, below);
  }

  void show(String words) {
    below.removeAll();
    count.setVisible(false);
    if (words.isBlank()) {
      tell(new Looked(screen.page(), words, false, Optional.empty()));
      say("");
      below.add(grid(List.of()));
      return;
    }
    var viewer = screen.viewer(visit);
    var found = find(words, ServiceList.first(screen.page(), viewer));
    tell(new Looked(screen.page(), words, !found.isEmpty(), found.needs().stream().findFirst()));
    if (found.isEmpty()) {
      say("");
      below.add(Ways.nothingFound(screen.wording(visit), visit).within(), grid(found.needs()));
      return;
    }
    say(found.taken().map(this::taken).orElse(""));
    count.setVisible(true);
    below.add(
        new ServiceList(
            screen.page(),
            new Cards(screen.wording(visit), visit.at()),
            viewer,
            found.shown(),
            count,
            narrowed -> find(words, narrowed).shown()));
  }

  /** Whoever counts listens at the page. */
  private static void tell(Looked looked) {
    ComponentUtil.fireEvent(looked.getSource(), looked);
  }

  private Found find(String words, Viewer viewer) {
    return directory.search(visit.community().id(), words, viewer);
  }

  private void say(String text) {
    status.setText(text);
    status.setVisible(!text.isEmpty());
  }

  /** A word that was taken for another is never so in silence. */
  private String taken(String words) {
    return screen.getTranslation("citizen.search.taken", words);
  }

  /** Nearest first. */
  private NeedGrid grid(List<NeedId> near) {
    var sorted = needs.stream().sorted(Comparator.comparingInt(need -> place(near, need))).toList();
    return new NeedGrid(sorted, visit.at(), screen::in);
  }

  private static int place(List<NeedId> near, Need need) {
    int at = near.indexOf(need.id());
    return at < 0 ? near.size() : at;
  }
}
