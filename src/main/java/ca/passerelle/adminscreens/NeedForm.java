package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.NeedEntry;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import ca.passerelle.uikit.NeedTile;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A need as citizens see its tile. */
class NeedForm extends Div {
  /** Those of ours that say something one may need; each is drawn by the kiosk already. */
  static final List<String> PICTOGRAMS =
      List.of(
          "utensils",
          "house",
          "ear",
          "heart-pulse",
          "baby",
          "file-text",
          "briefcase",
          "book-open",
          "shield-check",
          "users-round",
          "coins",
          "hand-heart",
          "heart-handshake",
          "life-buoy",
          "stethoscope",
          "message-circle",
          "languages",
          "globe",
          "smile",
          "sprout",
          "snowflake",
          "moon",
          "luggage",
          "ticket",
          "accessibility",
          "wallet");

  private final transient NeedEntry before;
  private final TranslatedField label;
  private final TranslatedField examples;
  private final Select<String> pictogram = new Select<>();
  private final Checkbox offered = new Checkbox();
  private final Checkbox discreet = new Checkbox();
  private final Div tile = new Div();

  NeedForm(NeedEntry need, Community community) {
    this.before = need;
    addClassName("form");
    label =
        new TranslatedField(
            getTranslation("admin.field.label"), false, community.languages(), need.label());
    examples =
        new TranslatedField(
            getTranslation("admin.field.examples"), false, community.languages(), need.examples());
    var all = new ArrayList<>(PICTOGRAMS);
    if (!all.contains(need.pictogram())) {
      all.add(need.pictogram());
    }
    pictogram.setLabel(getTranslation("admin.field.pictogram"));
    pictogram.setItems(all);
    pictogram.setItemLabelGenerator(
        name -> PICTOGRAMS.contains(name) ? getTranslation("admin.pictogram." + name) : name);
    pictogram.setValue(need.pictogram());
    offered.setLabel(getTranslation("admin.needs.offered"));
    offered.setValue(need.off() == null);
    discreet.setLabel(getTranslation("admin.needs.discreet"));
    discreet.setValue(need.discreet());
    tile.addClassName("need-preview");
    pictogram.addValueChangeListener(_ -> draw());
    label.onChange(this::draw);
    examples.onChange(this::draw);
    draw();
    var help = new Paragraph(getTranslation("admin.needs.discreet.help"));
    help.addClassName("detail");
    add(
        new Part("admin.needs.part.tile", label, examples, pictogram, tile),
        new Part("admin.service.part.state", offered, discreet, help));
  }

  /** As the kiosk shows it. */
  private void draw() {
    tile.removeAll();
    tile.add(
        new NeedTile(
            new NeedTile.Need(in(label.text()), in(examples.text()), pictogram.getValue(), "")));
    tile.getElement().setAttribute("inert", true);
  }

  private String in(Optional<Translated> text) {
    return text.map(it -> it.in(Language.of(getLocale()))).orElse("");
  }

  Optional<NeedEntry> entry() {
    boolean good = label.written();
    good &= examples.written();
    return good
        ? Optional.of(
            new NeedEntry(
                before.id(),
                pictogram.getValue(),
                label.text().orElseThrow(),
                examples.text().orElseThrow(),
                discreet.getValue(),
                !offered.getValue()))
        : Optional.empty();
  }
}
