package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.ServiceSummary;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Services in which the words somebody wrote are found. */
@Route(value = CitizenRoutes.SEARCH, layout = CitizenLayout.class)
@AnonymousAllowed
class SearchView extends Screen {
  private final Directory directory;
  private final Needs needs;

  SearchView(Reception reception, Directory directory, Needs needs) {
    super(reception);
    this.directory = directory;
    this.needs = needs;
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    var page = page();
    Choices.of(page).from(address.getPath()).keep(page);
    add(Heads.of(titled(visit, getTranslation("citizen.search.title")), Search.field(this, visit)));
    var found = found(visit, ServiceFilter.NONE);
    if (found.isEmpty()) {
      if (!Choices.of(page).words().isBlank()) {
        add(Ways.nothingFound(wording(visit), visit).within());
      }
      add(new NeedGrid(needs.all(visit.community().id()), visit.at(), this::in));
      return;
    }
    var count = new Paragraph(counted(found.size()));
    count.getElement().setAttribute("role", "status");
    count.addClassName("note");
    add(
        count,
        new ServiceList(
            page, new Cards(wording(visit), visit.at()), filter -> found(visit, filter)));
  }

  private List<ServiceSummary> found(Visit visit, ServiceFilter filter) {
    var words = Choices.of(page()).words();
    return words.isBlank()
        ? List.of()
        : directory.search(
            visit.community().id(), words, filter, visit.from(), visit.now().toInstant());
  }

  private String counted(int found) {
    return found == 1
        ? getTranslation("citizen.search.found.one")
        : getTranslation("citizen.search.found.many", found);
  }
}
