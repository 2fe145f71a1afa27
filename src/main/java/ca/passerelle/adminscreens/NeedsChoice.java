package ca.passerelle.adminscreens;

import ca.passerelle.directory.Need;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Under which needs citizens find something. */
class NeedsChoice extends CheckboxGroup<Need> {
  private final boolean some;
  private final transient List<NeedId> before;
  private final transient List<NeedId> offered;

  /**
   * @param some whether it may not stay without any, as what an import brought may
   */
  NeedsChoice(List<NeedId> before, boolean some, List<Need> all) {
    this.some = some;
    this.before = before;
    this.offered = all.stream().map(Need::id).toList();
    setLabel(getTranslation("admin.service.needs"));
    setItems(all);
    setItemLabelGenerator(need -> need.label().in(Language.of(getLocale())));
    setValue(all.stream().filter(need -> before.contains(need.id())).collect(Collectors.toSet()));
    addValueChangeListener(_ -> setInvalid(false));
  }

  /** False, and marked, when none is chosen of those there must be. */
  boolean isGood() {
    boolean good = !some || !getValue().isEmpty();
    setErrorMessage(getTranslation("admin.service.needs.missing"));
    setInvalid(!good);
    return good;
  }

  /** In the order they had, so that saving what nobody touched changes nothing. */
  List<NeedId> chosen() {
    var chosen = getValue().stream().map(Need::id).collect(Collectors.toSet());
    var kept = new ArrayList<>(before);
    kept.removeIf(need -> offered.contains(need) && !chosen.contains(need)); // the others are off
    chosen.stream().filter(need -> !kept.contains(need)).forEach(kept::add);
    return kept;
  }
}
