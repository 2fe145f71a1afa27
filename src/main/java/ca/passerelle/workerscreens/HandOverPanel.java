package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** Give it back to everyone, or to one colleague. */
class HandOverPanel extends Panel {
  HandOverPanel(List<OutreachWorker> colleagues, Line line, Moves moves, Words words) {
    super("hand-over", words.of("worker.hand-over.title"));
    var list = new UnorderedList();
    list.addClassName("colleagues");
    colleagues.forEach(colleague ->
        list.add(
            new ListItem(
                new ColleagueButton(
                    colleague, line, words, Optional.empty(), () -> moves.transfer(colleague)))));
    var transfer =
        new NativeDetails(
            words.of("worker.hand-over.transfer"),
            new Div(new Paragraph(words.of("worker.hand-over.transfer-hint")), list));
    var release =
        new NativeDetails(
            words.of("worker.hand-over.release"),
            new Div(
                new Paragraph(words.of("worker.hand-over.release-hint")),
                new Action("undo-2", words.of("worker.hand-over.release-now"), moves::release)));
    add(transfer, release);
  }
}
