package ca.passerelle.citizenscreens;

import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.uikit.WaysOn;
import ca.passerelle.uikit.WaysOn.Way;
import java.util.List;
import java.util.stream.Stream;

/** Where to go when a screen has nothing to show: a person, 211, the needs. */
final class Ways {
  private Ways() {}

  static WaysOn nothingFor(Wording wording, Visit visit, NeedId need) {
    return new WaysOn(
        wording.say("citizen.need.none"),
        wording.say("citizen.need.none.text"),
        all(wording, visit, CitizenRoutes.contactAbout(visit.at(), need)));
  }

  static WaysOn nothingFound(Wording wording, Visit visit) {
    return new WaysOn(
        wording.say("citizen.search.none"),
        wording.say("citizen.search.none.text"),
        people(wording, visit, CitizenRoutes.contact(visit.at())));
  }

  /** A community that has no worker yet must not let anybody wait for a call. */
  static WaysOn nobodyAnswers(Wording wording, Visit visit) {
    return new WaysOn(
        wording.say("citizen.nobody"), wording.say("citizen.nobody.text"), all(wording, visit));
  }

  static WaysOn gone(Wording wording, Visit visit) {
    return new WaysOn(
        wording.say("citizen.sheet.gone"),
        wording.say("citizen.sheet.gone.text"),
        all(wording, visit));
  }

  static WaysOn notFound(Wording wording, Visit visit) {
    return new WaysOn(
        wording.say("citizen.notfound"), wording.say("citizen.notfound.text"), all(wording, visit));
  }

  private static List<Way> all(Wording wording, Visit visit) {
    return all(wording, visit, CitizenRoutes.contact(visit.at()));
  }

  private static List<Way> all(Wording wording, Visit visit, String contact) {
    return Stream.concat(
            people(wording, visit, contact).stream(), Stream.of(home(wording, visit.at())))
        .toList();
  }

  /** Nobody is told to talk to a team that is not there. */
  private static List<Way> people(Wording wording, Visit visit, String contact) {
    var call211 = call211(wording, visit);
    return visit.answered() ? List.of(talk(wording, contact), call211) : List.of(call211);
  }

  private static Way talk(Wording wording, String href) {
    return new Way(
        wording.say("citizen.way.talk"),
        wording.say("citizen.way.talk.detail"),
        "hand-heart",
        href,
        true);
  }

  /** Only somebody's own telephone can dial. */
  private static Way call211(Wording wording, Visit visit) {
    return new Way(
        wording.say("citizen.way.call211"),
        wording.say("citizen.way.call211.detail"),
        "phone",
        visit.ownScreen() ? "tel:211" : "",
        false);
  }

  private static Way home(Wording wording, KioskId kiosk) {
    return new Way(
        wording.say("citizen.way.home"),
        wording.say("citizen.way.home.detail"),
        "house",
        CitizenRoutes.home(kiosk),
        false);
  }
}
