package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Need;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Translated;
import ca.passerelle.uikit.NeedTile;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/** The needs of a community as tiles. */
class NeedGrid extends Div {
  NeedGrid(List<Need> needs, KioskId kiosk, Function<Translated, String> in) {
    addClassName("need-grid");
    for (var need : needs) {
      add(
          new NeedTile(
              new NeedTile.Need(
                  in.apply(need.label()),
                  in.apply(need.examples()),
                  need.pictogram(),
                  CitizenRoutes.need(kiosk, need.id()))));
    }
  }
}
