package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.ListingEntry;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Status;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an editor may say of an organization that only a list names. */
class ListingForm extends Div {
  private final TranslatedField name;
  private final TranslatedField description;
  private final NeedsChoice needs;
  private final ContactPart contact;
  private final transient ListingEntry before;
  private final transient LocalDate today;
  private final Checkbox shown = new Checkbox();
  private final Checkbox verified = new Checkbox();

  ListingForm(ListingEntry entry, Community community, List<Need> allNeeds, LocalDate today) {
    this.before = entry;
    this.today = today;
    addClassName("form");
    var languages = community.languages();
    name =
        new TranslatedField(getTranslation("admin.service.name"), false, languages, entry.name());
    description =
        new TranslatedField(
            getTranslation("admin.service.description"), true, languages, entry.description());
    needs = new NeedsChoice(entry.needs(), false, allNeeds);
    contact = new ContactPart(entry.phones(), entry.email(), entry.website(), languages);
    shown.setLabel(getTranslation("admin.listing.shown"));
    shown.setValue(entry.status() != Status.DEFUNCT);
    verified.setLabel(getTranslation("admin.service.verified", Dates.day(today, getLocale())));
    var remark = new Paragraph(getTranslation("admin.listing.reach"));
    remark.addClassName("detail");
    add(
        new Part("admin.service.part.what", name, description, needs),
        new Part("admin.service.part.contact", remark, contact),
        new Part("admin.service.part.state", shown, verified));
  }

  /** What is known now; empty, with the fields marked, when something is wrong. */
  Optional<ListingEntry> entry() {
    boolean named = name.written();
    boolean described = description.complete();
    boolean reached = contact.valid();
    return named && described && reached
        ? Optional.of(
            new ListingEntry(
                name.text().orElseThrow(),
                description.text().orElse(null),
                needs.chosen(),
                contact.phones(),
                contact.email(),
                contact.website(),
                shown.getValue() ? Status.ACTIVE : Status.DEFUNCT,
                verified.getValue() ? today : before.assuredDate()))
        : Optional.empty();
  }
}
