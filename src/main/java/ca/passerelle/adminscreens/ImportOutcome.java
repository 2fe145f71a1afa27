package ca.passerelle.adminscreens;

import ca.passerelle.directory.SourceCounts;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.directory.intake.Done;
import ca.passerelle.directory.intake.Finding;
import ca.passerelle.directory.intake.ImportResult;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;

/** What an import did, or would do: how many records, and what was wrong with the file. */
class ImportOutcome extends Div {
  private final transient ImportResult result;

  ImportOutcome(ImportResult result, ReportLink.Writer report) {
    this.result = result;
    addClassName("import-outcome");
    add(counts());
    if (result.part()) {
      add(new Paragraph(getTranslation("admin.import.part")));
    }
    if (result.conflicts() > 0) {
      add(new Paragraph(getTranslation("admin.import.conflicts", result.conflicts())));
    }
    add(new H2(getTranslation("admin.import.problems.title")));
    if (result.problemCount() == 0) {
      add(new Paragraph(getTranslation("admin.import.problems.none")));
    } else {
      add(
          new Paragraph(
              getTranslation(
                  "admin.import.problems",
                  count(Done.REPAIRED),
                  count(Done.LEFT_OUT),
                  count(Done.KEPT))),
          new ReportLink(result.id(), report),
          problems());
    }
  }

  private int count(Done done) {
    return result.problems().getOrDefault(done, 0);
  }

  private Listing counts() {
    var listing =
        new Listing(
            getTranslation("admin.import.counts"),
            getTranslation("admin.import.kind"),
            getTranslation("admin.import.added"),
            getTranslation("admin.import.changed"),
            getTranslation("admin.import.removed"),
            getTranslation("admin.import.kept"),
            getTranslation("admin.import.unchanged"));
    for (var kind : SourceKind.values()) {
      var counts = result.counts().get(kind);
      if (counts != null) {
        row(listing, getTranslation("admin.import.kind." + kind), counts);
      }
    }
    return listing;
  }

  private void row(Listing listing, String kind, SourceCounts counts) {
    listing.row(
        kind,
        Listing.text(kind),
        figure(counts.added()),
        figure(counts.changed()),
        figure(counts.removed()),
        figure(counts.kept()),
        figure(counts.unchanged()));
  }

  private Span figure(int count) {
    return Listing.text(NumberFormat.getIntegerInstance(getLocale()).format(count));
  }

  private Listing problems() {
    var listing =
        new Listing(
            getTranslation("admin.import.problems.first", result.first().size()),
            getTranslation("admin.import.problem.record"),
            getTranslation("admin.import.problem.field"),
            getTranslation("admin.import.problem.value"),
            getTranslation("admin.import.problem.done"),
            getTranslation("admin.import.problem.sentence"));
    result.first().forEach(finding -> row(listing, finding));
    return listing;
  }

  private void row(Listing listing, Finding finding) {
    listing.row(
        finding.record() + " " + finding.field(),
        Listing.text(finding.record()),
        Listing.text(finding.field()),
        Listing.text(finding.value()),
        Listing.text(getTranslation("admin.import.done." + finding.done())),
        Listing.text(finding.sentence()));
  }
}
