package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SiteEntry;
import ca.passerelle.directory.campaign.OwnCorrection;
import ca.passerelle.shared.WebAddress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an organization may correct of its service, or of what a list says of it. What people read
 * stands in it already.
 */
class OwnServiceForm extends Div {
  private static final int WHO_LENGTH = 2000;

  private final TranslatedField description;
  private final TranslatedField eligibility;
  private final transient List<SiteEntry> sites;
  private final List<HoursEditor> hours;
  private final transient @Nullable String site;
  private final ContactPart contact;
  private final CostPart cost;
  private final TextArea address;
  private final TextArea remark;

  OwnServiceForm(
      ServiceEntry entry, Community community, Map<String, String> places, boolean listed) {
    addClassName("form");
    var languages = community.languages();
    description =
        new TranslatedField(
            getTranslation("admin.service.description"), true, languages, entry.description());
    eligibility =
        new TranslatedField(
                getTranslation("admin.service.eligibility"), true, languages, entry.eligibility())
            .upTo(WHO_LENGTH);
    sites = entry.at();
    hours = sites.stream().map(site -> new HoursEditor(site, languages)).toList();
    site = entry.website();
    contact = new ContactPart(entry.phones(), entry.email(), site, languages);
    cost = new CostPart(entry.cost(), languages);
    address = words(listed ? "own.address" : "own.address.new");
    remark = words(listed ? "own.remark.listed" : "own.remark");
    var nobody = new Paragraph(getTranslation("own.remark.nobody"));
    nobody.addClassName("detail");
    add(new Part("admin.service.part.what", description));
    if (!hours.isEmpty()) {
      var when = new Part("admin.service.part.hours");
      for (int i = 0; i < hours.size(); i++) {
        var place = sites.get(i).location();
        when.add(new H3(places.getOrDefault(place, place)), hours.get(i));
      }
      add(when);
    }
    add(new Part("admin.service.part.contact", contact, address));
    if (!listed) {
      add(
          new Part("admin.service.part.who", eligibility),
          new Part("admin.service.part.cost", cost));
    }
    add(new Part("own.part.else", remark, nobody));
  }

  private TextArea words(String key) {
    var words = new TextArea(getTranslation(key));
    words.setMaxLength(WHO_LENGTH);
    words.setWidthFull();
    return words;
  }

  /** As it was written, where only the way of writing it differs. */
  private @Nullable String website() {
    var typed = contact.website();
    return site != null && WebAddress.typed(site).filter(it -> it.equals(typed)).isPresent()
        ? site
        : typed;
  }

  /** What would change; empty, with the fields marked, when something is wrong. */
  Optional<OwnCorrection> correction() {
    boolean good = description.complete();
    good &= eligibility.complete();
    good &= contact.valid();
    good &= cost.valid();
    good &= hours.stream().map(HoursEditor::valid).reduce(true, Boolean::logicalAnd);
    return good
        ? Optional.of(
            new OwnCorrection(
                description.text().orElse(null),
                eligibility.text().orElse(null),
                cost.cost(),
                contact.phones(),
                contact.email(),
                website(),
                IntStream.range(0, hours.size())
                    .mapToObj(i -> hours.get(i).on(sites.get(i)))
                    .toList(),
                address.getValue(),
                remark.getValue()))
        : Optional.empty();
  }
}
