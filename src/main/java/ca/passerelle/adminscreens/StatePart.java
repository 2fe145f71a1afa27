package ca.passerelle.adminscreens;

import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether citizens see a service, what they are told first, and when it was checked. */
class StatePart extends Div {
  private final transient Optional<ServiceEntry> before;
  private final transient LocalDate today;
  private final Select<Status> status = new Select<>();
  private final TranslatedField alert;
  private final Checkbox verified = new Checkbox();

  StatePart(Optional<ServiceEntry> before, LocalDate today, List<Language> languages) {
    this.before = before;
    this.today = today;
    addClassName("state-part");
    status.setLabel(getTranslation("admin.services.status"));
    status.setItems(Status.values());
    status.setItemLabelGenerator(value -> getTranslation("admin.status." + value.code()));
    status.setValue(before.map(ServiceEntry::status).orElse(Status.DRAFT));
    alert =
        new TranslatedField(
            getTranslation("admin.service.alert"),
            false,
            languages,
            before.map(ServiceEntry::alert).orElse(null));
    verified.setLabel(getTranslation("admin.service.verified", Dates.day(today, getLocale())));
    add(status, alert, verified);
  }

  void become(Status next) {
    status.setValue(next);
  }

  boolean valid() {
    return alert.complete();
  }

  Status status() {
    return status.getValue();
  }

  @Nullable Translated alert() {
    return alert.text().orElse(null);
  }

  @Nullable LocalDate verified() {
    return verified.getValue() ? today : before.map(ServiceEntry::assuredDate).orElse(null);
  }
}
