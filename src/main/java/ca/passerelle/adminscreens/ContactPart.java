package ca.passerelle.adminscreens;

import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.WebAddress;
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
    email.addValueChangeListener(_ -> email.setInvalid(false));
    website.addValueChangeListener(_ -> {
      website.setInvalid(false);
      WebAddress.typed(website.getValue()).ifPresent(website::setValue);
    });
    add(phones, email, website);
  }

  /** False, and marked, when something here leads nowhere. */
  boolean valid() {
    boolean callable = phones.valid();
    boolean writable =
        Fields.check(email, EmailAddress.typed(email.getValue()).isPresent(), "admin.bad-email");
    boolean visitable =
        Fields.check(
            website, WebAddress.typed(website.getValue()).isPresent(), "admin.bad-website");
    return callable && writable && visitable;
  }

  List<PhoneEntry> phones() {
    return phones.entries();
  }

  @Nullable EmailAddress email() {
    return EmailAddress.typed(email.getValue()).orElse(null);
  }

  @Nullable String website() {
    return WebAddress.typed(website.getValue()).orElse(null);
  }
}
