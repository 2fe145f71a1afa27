package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.SiteEntry;
import ca.passerelle.directory.SpecialDays;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * The hours at one place: a line for each stretch, the days that are no habit, and below, the week
 * as it is understood.
 */
class HoursEditor extends Div {
  private final Checkbox byAppointment = new Checkbox();
  private final Checkbox openOnHolidays = new Checkbox();
  private final EntryLines<ScheduleEntry> lines;
  private final EntryLines<SpecialDays> special;
  private final Div week = new Div();

  HoursEditor(SiteEntry site, List<Language> languages) {
    addClassName("hours");
    byAppointment.setLabel(getTranslation("admin.hours.by-appointment"));
    byAppointment.setValue(Boolean.TRUE.equals(site.byAppointment()));
    openOnHolidays.setLabel(getTranslation("admin.hours.on-holidays"));
    openOnHolidays.setValue(site.onHolidays() == SiteEntry.OnHolidays.OPEN);
    lines =
        new EntryLines<>(
            "admin.hours",
            site.schedules(),
            (hours, rank) ->
                new HoursLine(hours.orElseGet(() -> HoursLine.usual(false)), rank, this::tell));
    lines.onChange(this::tell);
    var onHolidays =
        new NativeButton(
            getTranslation("admin.hours.add.holidays"),
            _ -> lines.show(HoursLine.usual(true)).focusFirst());
    lines.offer(onHolidays);
    special =
        new EntryLines<>(
            "admin.special",
            site.exceptions(),
            (days, rank) -> new SpecialDaysLine(days, rank, languages));
    week.addClassName("week-told");
    week.getElement().setAttribute("role", "status");
    add(lines, week, byAppointment, openOnHolidays);
    add(new H3(getTranslation("admin.special")), special);
    tell();
  }

  /** Reads back what people will read. */
  private void tell() {
    week.removeAll();
    var known = lines.entries();
    if (known.isEmpty()) {
      week.add(new Paragraph(getTranslation("admin.hours.unknown")));
      return;
    }
    week.add(new Paragraph(getTranslation("admin.hours.told")));
    new HoursWords(this, getLocale()).week(known).forEach(line -> week.add(new Paragraph(line)));
  }

  /** False, and marked, when a line has no day or no time. */
  boolean valid() {
    boolean good = lines.valid();
    return special.valid() && good;
  }

  /** The hours of {@code site} as they stand here. */
  SiteEntry on(SiteEntry site) {
    return new SiteEntry(
        site.location(),
        byAppointment.getValue(),
        openOnHolidays.getValue() ? SiteEntry.OnHolidays.OPEN : SiteEntry.OnHolidays.CLOSED,
        lines.entries(),
        site.description(),
        special.entries());
  }
}
