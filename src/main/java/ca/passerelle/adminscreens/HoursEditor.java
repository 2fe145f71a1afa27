package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.ScheduleEntry.Freq;
import ca.passerelle.directory.SiteEntry;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The hours at one place: a line for each stretch of the week. */
class HoursEditor extends Div {
  private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);
  private static final LocalTime USUAL_CLOSING = LocalTime.of(16, 30);

  private final transient SiteEntry before;
  private final Checkbox byAppointment = new Checkbox();
  private final Checkbox openOnHolidays = new Checkbox();
  private final Div lines = new Div();
  private final Paragraph unknown = new Paragraph();
  private final NativeButton more;
  private int ranks;
  private final List<HoursLine> shown = new ArrayList<>();

  HoursEditor(String place, SiteEntry site) {
    this.before = site;
    addClassName("hours");
    byAppointment.setLabel(getTranslation("admin.hours.by-appointment"));
    byAppointment.setValue(Boolean.TRUE.equals(site.byAppointment()));
    openOnHolidays.setLabel(getTranslation("admin.hours.on-holidays"));
    openOnHolidays.setValue(site.onHolidays() == SiteEntry.OnHolidays.OPEN);
    lines.addClassName("hours-lines");
    more =
        new NativeButton(
            getTranslation("admin.hours.add"),
            _ ->
                show(
                    new ScheduleEntry(
                        Freq.WEEKLY,
                        "MO",
                        USUAL_OPENING,
                        USUAL_CLOSING,
                        null,
                        null,
                        null,
                        null,
                        null)));
    add(new H3(place), lines, more, byAppointment, openOnHolidays);
    unknown.setText(getTranslation("admin.hours.unknown"));
    unknown.addClassName("detail");
    lines.add(unknown);
    site.schedules().forEach(this::show);
  }

  private void show(ScheduleEntry schedule) {
    ranks++;
    var line = new HoursLine(schedule, ranks);
    line.onRemove(_ -> {
      shown.remove(line);
      lines.remove(line);
      unknown.setVisible(shown.isEmpty());
      more.focus();
    });
    shown.add(line);
    lines.add(line);
    unknown.setVisible(false);
  }

  /** False, and marked, when a line has no day or no time. */
  boolean valid() {
    return shown.stream().map(HoursLine::valid).reduce(true, Boolean::logicalAnd);
  }

  SiteEntry site() {
    return new SiteEntry(
        before.location(),
        byAppointment.getValue(),
        openOnHolidays.getValue() ? SiteEntry.OnHolidays.OPEN : SiteEntry.OnHolidays.CLOSED,
        shown.stream().map(HoursLine::schedule).toList(),
        before.description());
  }
}
