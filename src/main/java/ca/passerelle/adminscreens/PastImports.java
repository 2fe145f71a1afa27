package ca.passerelle.adminscreens;

import ca.passerelle.directory.SourceKind;
import ca.passerelle.directory.intake.PastImport;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Who brought what in, and when. */
class PastImports extends Div {
  private final transient Function<Instant, String> moment;
  private final transient Reports reports;

  PastImports(List<PastImport> past, Function<Instant, String> moment, Reports reports) {
    this.moment = moment;
    this.reports = reports;
    if (past.isEmpty()) {
      add(new Paragraph(getTranslation("admin.import.past.none")));
      return;
    }
    var listing =
        new Listing(
            getTranslation("admin.import.past.title"),
            getTranslation("admin.import.past.file"),
            getTranslation("admin.import.past.when"),
            getTranslation("admin.import.past.who"),
            getTranslation("admin.import.past.end"),
            getTranslation("admin.import.past.services"),
            getTranslation("admin.import.problems.title"));
    past.forEach(each -> row(listing, each));
    add(listing);
  }

  private void row(Listing listing, PastImport past) {
    var about =
        new Span(past.source() == null ? past.format() : past.format() + " · " + past.source());
    about.addClassName("detail");
    var by = past.by().isEmpty() ? getTranslation("admin.import.past.command") : past.by();
    listing.row(
        past.file() + " " + by,
        new Div(new Span(past.file()), about),
        Listing.text(moment.apply(past.at())),
        Listing.text(by),
        end(past),
        services(past),
        problems(past));
  }

  private Span end(PastImport past) {
    boolean done = past.end() == PastImport.End.DONE;
    var end =
        new Span(
            getTranslation(
                done && past.rehearsal()
                    ? "admin.import.end.tried"
                    : "admin.import.end." + past.end().code()));
    end.addClassName(done && !past.rehearsal() ? "state-well" : "state-off");
    return end;
  }

  private Span services(PastImport past) {
    var counts = past.counts().get(SourceKind.SERVICE);
    return Listing.text(
        counts == null
            ? "–"
            : getTranslation(
                "admin.import.past.counts", counts.added(), counts.changed(), counts.removed()));
  }

  private Component problems(PastImport past) {
    if (past.problems() == 0) {
      return Listing.text("–");
    }
    var link = new ReportLink(past.id(), out -> reports.write(past.id(), out));
    var words = getTranslation("admin.import.past.problems", past.problems());
    link.setText(words);
    link.setAriaLabel(getTranslation("admin.about", words, past.file()));
    return link;
  }

  /** Writes the report of one of them. */
  interface Reports {
    void write(UUID id, OutputStream out) throws IOException;
  }
}
