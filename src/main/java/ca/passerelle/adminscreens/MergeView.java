package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.Compared;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.DuplicateDesk;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.RecordGone;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import ca.passerelle.directory.SourceKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two records beside each other: which stays, and in each field whose word. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.MERGE, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class MergeView extends AdminView {
  private final transient DuplicateDesk duplicates;
  private final transient DirectoryDesk directory;
  private final transient Needs needs;
  private final transient List<MergedField> fields = new ArrayList<>();

  MergeView(Desk desk, DuplicateDesk duplicates, DirectoryDesk directory, Needs needs) {
    super(desk, Role.EDITOR);
    this.duplicates = duplicates;
    this.directory = directory;
    this.needs = needs;
  }

  @Override
  void load() {
    kind()
        .flatMap(kind -> duplicates.compare(here(), kind, parameter("one"), parameter("other")))
        .ifPresentOrElse(
            this::compare,
            () ->
                show(
                    getTranslation("admin.merge.gone"),
                    link(AdminRoutes.to(AdminRoutes.DUPLICATES), getTranslation("admin.back"))));
  }

  private Optional<SourceKind> kind() {
    return Arrays.stream(SourceKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(parameter("kind")))
        .findFirst();
  }

  private void compare(Compared compared) {
    var stays = new Select<Boolean>();
    stays.setLabel(getTranslation("admin.merge.stays"));
    stays.setItems(true, false);
    stays.setItemLabelGenerator(first ->
        getTranslation(
            first ? "admin.merge.first" : "admin.merge.second",
            named(first ? compared.one() : compared.other())));
    stays.setValue(true);
    var listing =
        new Listing(
            getTranslation("admin.merge.fields"),
            getTranslation("admin.conflicts.field"),
            getTranslation("admin.merge.first", named(compared.one())),
            getTranslation("admin.merge.second", named(compared.other())),
            getTranslation("admin.merge.taken"));
    fields.clear();
    var words = words();
    compared.fields().forEach(field -> row(listing, field, words));
    stays.addValueChangeListener(
        change -> fields.forEach(field -> field.prefer(change.getValue())));
    fields.forEach(field -> field.prefer(true));
    var merge = button("admin.merge.merge", _ -> ask(compared, stays.getValue()));
    merge.addClassName("main-action");
    var apart = button("admin.duplicates.apart", _ -> apart());
    showForm(
        getTranslation("admin.merge.title"),
        compared.fields().isEmpty()
            ? List.of(stays, new Paragraph(getTranslation("admin.merge.same")))
            : List.of(stays, listing),
        merge,
        apart,
        link(AdminRoutes.to(AdminRoutes.DUPLICATES), getTranslation("admin.back")));
  }

  /** Both are often called the same: whose each is tells them apart. */
  private String named(Compared.Side side) {
    return getTranslation(
        "admin.merge.named",
        in(side.name()),
        side.sources().isEmpty()
            ? getTranslation("admin.duplicates.written")
            : String.join(", ", side.sources()));
  }

  private void row(Listing listing, Compared.Field field, EntryWords words) {
    var choice = new MergedField(field, words.label(field.name()));
    fields.add(choice);
    listing.row(
        words.label(field.name()),
        Listing.text(words.label(field.name())),
        value(field.one().map(it -> words.lines(field.name(), it))),
        value(field.other().map(it -> words.lines(field.name(), it))),
        choice);
  }

  private Div value(Optional<List<String>> lines) {
    var value = new Div();
    lines
        .filter(all -> !all.isEmpty())
        .orElseGet(() -> List.of(getTranslation("admin.conflicts.nothing")))
        .forEach(line -> value.add(new Span(line)));
    return value;
  }

  private EntryWords words() {
    return new EntryWords(this, getLocale(), new RecordNames(this, directory, needs.all(here())));
  }

  private void ask(Compared compared, boolean first) {
    var goes = named(first ? compared.other() : compared.one());
    new AskDialog(
            getTranslation("admin.merge.ask"),
            getTranslation("admin.merge.ask.explain", goes),
            getTranslation("admin.merge.merge"),
            () -> merge(first))
        .open();
  }

  private void merge(boolean first) {
    var one = parameter("one");
    var other = parameter("other");
    try {
      duplicates.merge(
          here(),
          kind().orElseThrow(),
          first ? one : other,
          first ? other : one,
          fields.stream()
              .filter(field -> field.first() != first)
              .map(MergedField::name)
              .collect(Collectors.toSet()));
      backToTheList();
    } catch (RecordGone _) {
      load();
    } catch (ServiceChangedMeanwhile meanwhile) {
      refuse(meanwhile);
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    }
  }

  private void apart() {
    duplicates.tellApart(here(), kind().orElseThrow(), parameter("one"), parameter("other"));
    backToTheList();
  }

  private void backToTheList() {
    getUI().ifPresent(ui -> ui.navigate(AdminRoutes.ROOT + "/" + AdminRoutes.DUPLICATES));
  }
}
