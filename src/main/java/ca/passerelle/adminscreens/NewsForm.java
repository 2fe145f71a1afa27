package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.content.NewsEntry;
import ca.passerelle.shared.Season;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of news: what, in each language, and from when until when it is shown. */
class NewsForm extends Div {
  private static final String USUAL_PICTOGRAM = "calendar-days";

  private final transient Optional<NewsEntry> before;
  private final Select<NewsEntry.Kind> kind = new Select<>();
  private final TranslatedField title;
  private final TranslatedField text;
  private final TranslatedField when;
  private final Input from = new Input();
  private final Input until = new Input();
  private final Paragraph order = new Paragraph();

  NewsForm(Optional<NewsEntry> before, Community community) {
    this.before = before;
    addClassName("form");
    kind.setLabel(getTranslation("admin.news.kind"));
    kind.setItems(NewsEntry.Kind.values());
    kind.setItemLabelGenerator(value -> getTranslation("admin.news.kind." + value.code()));
    kind.setValue(before.map(NewsEntry::kind).orElse(NewsEntry.Kind.NEWS));
    var languages = community.languages();
    title =
        new TranslatedField(
            getTranslation("admin.news.heading"),
            false,
            languages,
            before.map(NewsEntry::title).orElse(null));
    text =
        new TranslatedField(
            getTranslation("admin.news.text"),
            true,
            languages,
            before.map(NewsEntry::text).orElse(null));
    when =
        new TranslatedField(
            getTranslation("admin.news.when"),
            false,
            languages,
            before.map(NewsEntry::when).orElse(null));
    order.setText(getTranslation("admin.news.order"));
    order.addClassName("refused");
    order.setVisible(false);
    var dates =
        new Div(
            date(from, "admin.news.from", before.map(NewsEntry::from).orElse(null)),
            date(until, "admin.news.until", before.map(NewsEntry::until).orElse(null)));
    dates.addClassName("dates");
    var shown = new Part("admin.news.part.when", dates, order);
    before.map(NewsEntry::season).map(this::season).ifPresent(shown::add);
    add(new Part("admin.news.part.what", kind, title, text, when), shown);
  }

  private Paragraph season(Season season) {
    var remark =
        new Paragraph(
            getTranslation(
                "admin.news.season",
                Dates.from(season, getLocale()),
                Dates.to(season, getLocale())));
    remark.addClassName("detail");
    return remark;
  }

  private NativeLabel date(Input input, String key, @Nullable LocalDate value) {
    input.setType("date");
    input.setValue(value == null ? "" : value.toString());
    var label = new NativeLabel(getTranslation(key));
    label.add(input);
    return label;
  }

  Optional<NewsEntry> entry() {
    boolean good = title.written();
    good &= text.written();
    good &= when.complete();
    var first = day(from);
    var last = day(until);
    boolean ordered = first == null || last == null || !last.isBefore(first);
    order.setVisible(!ordered);
    until.getElement().setAttribute("aria-invalid", String.valueOf(!ordered));
    return good && ordered ? Optional.of(entry(first, last)) : Optional.empty();
  }

  private NewsEntry entry(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new NewsEntry(
        before.map(NewsEntry::id).orElseGet(() -> UUID.randomUUID().toString()),
        kind.getValue(),
        before.map(NewsEntry::pictogram).orElse(USUAL_PICTOGRAM),
        title.text().orElseThrow(),
        text.text().orElseThrow(),
        when.text().orElse(null),
        before.map(NewsEntry::location).orElse(null),
        before.map(NewsEntry::service).orElse(null),
        first,
        last,
        before.map(NewsEntry::season).orElse(null));
  }

  private static @Nullable LocalDate day(Input input) {
    var value = input.getValue();
    return value == null || value.isBlank() ? null : LocalDate.parse(value);
  }
}
