package ca.passerelle.adminscreens;

import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a service or an organization is reached. */
class ContactPart extends Div {
  private static final int EMAIL_LENGTH = 254;
  private static final int WEBSITE_LENGTH = 300;

  private final PhonesEditor phones;
  private final TextField email = new TextField();
  private final TextField website = new TextField();

  ContactPart(
      List<PhoneEntry> known,
      @Nullable EmailAddress address,
      @Nullable String site,
      List<Language> languages) {
    addClassName("contact-part");
    phones = new PhonesEditor(known, languages);
    email.setLabel(getTranslation("admin.service.email"));
    email.setMaxLength(EMAIL_LENGTH);
    email.setValue(address == null ? "" : address.value());
    website.setLabel(getTranslation("admin.service.website"));
    website.setMaxLength(WEBSITE_LENGTH);
    website.setValue(Objects.requireNonNullElse(site, ""));
    List.of(email, website)
        .forEach(field -> field.addValueChangeListener(_ -> field.setInvalid(false)));
    add(phones, email, website);
  }

  /** False, and marked, when something here leads nowhere. */
  boolean valid() {
    boolean callable = phones.valid();
    boolean writable =
        Fields.check(email, EmailAddress.typed(email.getValue()).isPresent(), "admin.bad-email");
    boolean visitable =
        Fields.check(
            website, website.getValue().strip().matches("https?://\\S+"), "admin.bad-website");
    return callable && writable && visitable;
  }

  List<PhoneEntry> phones() {
    return phones.phones();
  }

  @Nullable EmailAddress email() {
    return EmailAddress.typed(email.getValue()).orElse(null);
  }

  @Nullable String website() {
    return website.getValue().isBlank() ? null : website.getValue().strip();
  }
}
