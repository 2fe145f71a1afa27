package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Who is on duty, and how much each holds of what they can follow. */
class TeamStrip extends Section {
  TeamStrip() {
    addClassName("team");
    getElement().setAttribute("aria-labelledby", "team");
  }

  void show(Board board, Words words) {
    removeAll();
    long onDuty = board.team().stream().filter(worker -> worker.onDuty()).count();
    var heading = new H2(words.of("board.team", onDuty));
    heading.setId("team");
    var list = new UnorderedList();
    for (var worker : board.team()) {
      long load = board.load(worker.id());
      var dot = new Span();
      dot.addClassName("duty-dot");
      var name = new Span(worker.displayName());
      name.addClassName("team-name");
      var held = new Span(words.of("worker.duty.load", load, worker.capacity()));
      held.addClassName("team-load");
      var person = new ListItem(dot, name, held);
      person.setClassName("on-duty", worker.onDuty());
      person.setClassName("full", load >= worker.capacity());
      if (!worker.onDuty()) {
        var off = new Span(words.of("worker.duty.off"));
        off.addClassName("unseen");
        person.add(off);
      }
      list.add(person);
    }
    add(heading, list);
  }
}
