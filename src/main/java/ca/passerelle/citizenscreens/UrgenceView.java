package ca.passerelle.citizenscreens;

import ca.passerelle.content.CrisisLine;
import ca.passerelle.content.CrisisLines;
import ca.passerelle.content.LineHours;
import ca.passerelle.uikit.CrisisLineList;
import ca.passerelle.uikit.ScreenTitle;
import ca.passerelle.uikit.Texts;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;

/** Numbers to call when it cannot wait. */
@Route(value = CitizenRoutes.URGENCE, layout = CitizenLayout.class)
@AnonymousAllowed
class UrgenceView extends Screen {
  private final CrisisLines lines;

  UrgenceView(Reception reception, CrisisLines lines) {
    super(reception);
    this.lines = lines;
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    var shown = new ArrayList<CrisisLineList.Line>();
    for (var line : lines.of(visit.community().id())) {
      shown.add(shown(visit, line, shown.isEmpty()));
    }
    var hint = new Paragraph(getTranslation("citizen.urgence.hint"));
    hint.addClassName("note");
    add(
        Heads.heard(new ScreenTitle(getTranslation("citizen.urgence.title")), getLocale()),
        new CrisisLineList(shown, Texts.of(getLocale(), "citizen.urgence.")));
    if (!visit.ownScreen()) {
      add(hint);
    }
  }

  private CrisisLineList.Line shown(Visit visit, CrisisLine line, boolean first) {
    var call =
        line.option()
            .map(option -> getTranslation("citizen.urgence.option", line.call(), option))
            .orElse(line.call());
    return new CrisisLineList.Line(
        in(line.name()),
        in(line.label()),
        call,
        visit.ownScreen() && !line.call().isEmpty() ? "tel:" + dialled(line.call()) : null,
        line.text().orElse(""),
        hours(visit, line.hours()),
        wording(visit).languages(line.languages()),
        first,
        line.discreet());
  }

  private String hours(Visit visit, LineHours hours) {
    var moments = wording(visit).moments();
    return switch (hours) {
      case LineHours.Always() -> getTranslation("citizen.urgence.always");
      case LineHours.Daily(var opens, var closes) ->
          getTranslation("citizen.urgence.daily", moments.time(opens), moments.time(closes));
      case LineHours.Unknown() -> "";
    };
  }

  private static String dialled(String call) {
    return call.replaceAll("[^0-9+]", "");
  }
}
