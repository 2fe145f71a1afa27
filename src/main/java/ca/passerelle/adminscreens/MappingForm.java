package ca.passerelle.adminscreens;

import ca.passerelle.directory.intake.Guess;
import ca.passerelle.directory.intake.Mapping;
import ca.passerelle.directory.intake.MappingDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a spreadsheet, with what stands in them, and what each says. */
class MappingForm extends Div {
  /** Enough to recognise what a column says. */
  private static final int EXAMPLES = 3;

  private static final int LONGEST_EXAMPLE = 60;

  private final transient Mapping before;
  private final transient Set<String> fresh;
  private final List<List<ColumnMeaning>> tables = new ArrayList<>();

  MappingForm(MappingDraft draft) {
    var guess = draft.guess();
    fresh = draft.fresh();
    before = guess.mapping();
    addClassName("import-outcome");
    add(
        new H2(getTranslation("admin.mapping.title")),
        new Paragraph(getTranslation("admin.mapping.explain")));
    for (var table : before.tables()) {
      rows(guess, table).ifPresentOrElse(rows -> table(table, rows), () -> tables.add(List.of()));
    }
  }

  private static Optional<Guess.Rows> rows(Guess guess, Mapping.Table table) {
    return guess.tables().stream()
        .filter(rows -> table.name() == null || rows.name().equals(table.name()))
        .findFirst();
  }

  private void table(Mapping.Table table, Guess.Rows rows) {
    var title =
        table.name() == null // a file of one table has a name of ours, which is nobody's business
            ? getTranslation("admin.mapping.title")
            : getTranslation("admin.mapping.table", table.name());
    var listing =
        new Listing(
            title,
            getTranslation("admin.mapping.column"),
            getTranslation("admin.mapping.examples"),
            getTranslation("admin.mapping.says"));
    var meanings = new ArrayList<ColumnMeaning>();
    for (var column : table.columns()) {
      var meaning = new ColumnMeaning(column);
      meanings.add(meaning);
      listing.row(
          column.heading(), heading(column.heading()), examples(rows, column.heading()), meaning);
    }
    tables.add(meanings);
    if (table.name() != null) {
      add(new H2(title));
    }
    add(listing);
  }

  private Div heading(String heading) {
    var column = new Div(new Span(heading));
    if (fresh.contains(heading)) {
      var since = new Span(getTranslation("admin.mapping.fresh"));
      since.addClassName("state-open");
      column.add(since);
    }
    return column;
  }

  private static Div examples(Guess.Rows rows, String heading) {
    int index = rows.headings().indexOf(heading);
    var examples = new Div();
    if (index >= 0) {
      rows.first().stream()
          .map(row -> row.get(index).strip())
          .filter(cell -> !cell.isEmpty())
          .distinct()
          .limit(EXAMPLES)
          .map(cell ->
              cell.length() <= LONGEST_EXAMPLE
                  ? cell
                  : cell.substring(0, LONGEST_EXAMPLE - 1) + "…")
          .map(Span::new)
          .forEach(examples::add);
    }
    return examples;
  }

  Mapping mapping() {
    var mapped = new ArrayList<Mapping.Table>();
    for (int i = 0; i < before.tables().size(); i++) {
      var table = before.tables().get(i);
      mapped.add(
          tables.get(i).isEmpty()
              ? table
              : new Mapping.Table(
                  table.name(),
                  table.headingRow(),
                  tables.get(i).stream().map(ColumnMeaning::column).toList()));
    }
    return new Mapping(before.source(), mapped);
  }
}
