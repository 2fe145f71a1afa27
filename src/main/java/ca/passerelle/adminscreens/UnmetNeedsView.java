package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.Needs;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.shared.TableFile;
import ca.passerelle.statistics.FrequentWords;
import ca.passerelle.statistics.UnmetNeeds;
import ca.passerelle.statistics.UnmetSource;
import ca.passerelle.statistics.UnmetTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the offer has holes: need by place by month, and the words that often led nowhere. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.UNMET, layout = AdminLayout.class)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class UnmetNeedsView extends AdminView {
  private final transient UnmetNeeds unmet;
  private final transient Needs needs;
  private final transient Fleet fleet;
  private final Select<YearMonth> month = new Select<>();
  private final Div figures = new Div();

  UnmetNeedsView(Desk desk, UnmetNeeds unmet, Needs needs, Fleet fleet) {
    super(desk, Role.ADMINISTRATOR, Role.COORDINATOR);
    this.unmet = unmet;
    this.needs = needs;
    this.fleet = fleet;
    figures.addClassName("form");
    month.addValueChangeListener(_ -> draw());
  }

  @Override
  void load() {
    show(
        getTranslation("admin.unmet.title"),
        new Paragraph(getTranslation("admin.unmet.explain")),
        month,
        figures);
    month.setLabel(getTranslation("admin.unmet.month"));
    month.setItemLabelGenerator(this::named);
    var months = unmet.months(here());
    month.setItems(months);
    month.setValue(months.getFirst());
  }

  private String named(YearMonth one) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(one);
  }

  private void draw() {
    figures.removeAll();
    var shown = month.getValue();
    if (shown == null) {
      return;
    }
    for (var source : UnmetSource.values()) {
      figures.add(part(source, shown));
    }
    figures.add(words(shown));
  }

  private Part part(UnmetSource source, YearMonth shown) {
    var key = "admin.unmet." + source.code();
    var part = new Part(key);
    part.add(new Paragraph(getTranslation(key + ".explain")));
    var table = unmet.table(here(), source, shown);
    if (table.isEmpty()) {
      part.add(new Paragraph(getTranslation("admin.unmet.none")));
      return part;
    }
    part.add(counts(key, source.code(), shown, table, places(table)));
    if (source == UnmetSource.REQUESTS) {
      var reasons = unmet.reasons(here(), shown);
      var why = "admin.unmet.reasons";
      part.add(new H3(getTranslation(why)));
      part.add(
          counts(
              why,
              "reasons",
              shown,
              reasons,
              reasons.columns().stream()
                  .map(code -> getTranslation("request.unmet." + code))
                  .toList()));
    }
    return part;
  }

  private Div counts(
      String key, String file, YearMonth shown, UnmetTable table, List<String> columns) {
    var headings =
        Stream.of(
                List.of(getTranslation("admin.unmet.need")),
                columns,
                List.of(getTranslation("admin.unmet.total")))
            .flatMap(List::stream)
            .toList();
    var listing = new Listing(getTranslation(key), headings.toArray(String[]::new));
    listing.addClassName("figures-table");
    rows(table)
        .forEach(row ->
            listing.row(row.getFirst(), row.stream().map(Listing::text).toArray(Component[]::new)));
    var counts =
        new Div(
            listing,
            new Downloads(
                "besoins-%s-%s-%s".formatted(here(), file, shown),
                getTranslation("admin.unmet.title"),
                () -> new TableFile(headings, rows(table))));
    counts.addClassName("counts");
    return counts;
  }

  private List<String> places(UnmetTable table) {
    var sites =
        fleet.kiosks(here()).stream()
            .map(kiosk -> kiosk.site())
            .collect(Collectors.toMap(site -> site.id(), site -> in(site.name()), (one, _) -> one));
    return table.columns().stream()
        .map(place -> sites.getOrDefault(place, getTranslation("admin.unmet.place.unknown")))
        .toList();
  }

  private List<List<String>> rows(UnmetTable table) {
    Map<String, String> labels =
        needs.all(here()).stream()
            .collect(Collectors.toMap(need -> need.id().value(), need -> in(need.label())));
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < table.counts().size(); i++) {
      var label =
          i == table.needs().size()
              ? getTranslation("admin.unmet.total")
              : labels.getOrDefault(
                  table.needs().get(i), getTranslation("admin.unmet.need.unknown"));
      rows.add(
          Stream.concat(
                  Stream.of(label), table.counts().get(i).stream().map(UnmetNeedsView::number))
              .toList());
    }
    return rows;
  }

  private static String number(OptionalInt count) {
    return count.isEmpty() ? "…" : String.valueOf(count.getAsInt());
  }

  private Part words(YearMonth shown) {
    var part = new Part("admin.unmet.words");
    part.add(new Paragraph(getTranslation("admin.unmet.words.explain")));
    var frequent = unmet.words(here(), shown);
    if (frequent.isEmpty()) {
      part.add(new Paragraph(getTranslation("admin.unmet.words.none")));
      return part;
    }
    var headings =
        List.of(
            getTranslation("admin.unmet.words.word"),
            getTranslation("admin.unmet.words.language"),
            getTranslation("admin.unmet.words.visits"),
            getTranslation("admin.unmet.words.nothing"));
    var listing = new Listing(getTranslation("admin.unmet.words"), headings.toArray(String[]::new));
    frequent.stream()
        .map(this::cells)
        .forEach(row ->
            listing.row(row.getFirst(), row.stream().map(Listing::text).toArray(Component[]::new)));
    part.add(
        listing,
        new Downloads(
            "mots-%s-%s".formatted(here(), shown),
            getTranslation("admin.unmet.title"),
            () -> new TableFile(headings, frequent.stream().map(this::cells).toList())));
    return part;
  }

  private List<String> cells(FrequentWords one) {
    return List.of(
        one.words(),
        one.language().locale().getDisplayLanguage(getLocale()),
        String.valueOf(one.visits()),
        String.valueOf(one.nothing()));
  }
}
