package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Needs;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.shared.NeedId;
import ca.passerelle.uikit.ContactForm;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** Parler à quelqu'un: the form itself lives in the browser, sealed from this side too. */
@Route(value = CitizenRoutes.CONTACT, layout = CitizenLayout.class)
@AnonymousAllowed
class ContactView extends Screen {

  private final Needs needs;
  private final Directory directory;
  private final Rooms rooms;
  private final ConsentTexts consents;
  private final ContactForm form = new ContactForm();
  private String home = "";

  ContactView(
      Reception reception, Needs needs, Directory directory, Rooms rooms, ConsentTexts consents) {
    super(reception);
    this.needs = needs;
    this.directory = directory;
    this.rooms = rooms;
    this.consents = consents;
    form.addClassName("narrow");
    form.onLeft(_ -> page().navigate(home));
  }

  /** What somebody has written stays when the language changes. */
  @Override
  void clear() {}

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    home = CitizenRoutes.home(visit.at());
    if (!visit.answered()) {
      removeAll();
      add(Ways.nobodyAnswers(wording(visit), visit));
      return;
    }
    add(form);
    form.show(
        new ContactForm.Setting(
            visit.at().value(),
            visit.community().id().value(),
            visit.community().zone().getId(),
            needs(visit),
            rooms.of(visit, getLocale()),
            consent(visit),
            service(visit, address),
            about(address, CitizenRoutes.ABOUT_NEED)
                .flatMap(id -> CitizenRoutes.parsed(id, NeedId::new))
                .map(NeedId::value)),
        getLocale());
  }

  private List<ContactForm.Need> needs(Visit visit) {
    return needs.all(visit.community().id()).stream()
        .map(need -> new ContactForm.Need(need.id().value(), in(need.label()), need.pictogram()))
        .toList();
  }

  private ContactForm.Consent consent(Visit visit) {
    var text =
        consents
            .current(visit.community().id(), ConsentTexts.CONTACT, visit.now().toLocalDate())
            .orElseThrow(() -> new IllegalStateException("No consent text"));
    return new ContactForm.Consent(
        text.purpose(), text.version(), in(text.title()), in(text.text()), in(text.agree()));
  }

  private Optional<ContactForm.Service> service(Visit visit, Location address) {
    return about(address, CitizenRoutes.ABOUT_SERVICE)
        .flatMap(id -> CitizenRoutes.parsed(id, CitizenRoutes::serviceId))
        .flatMap(id ->
            directory.service(visit.community().id(), id, visit.from(), visit.now().toInstant()))
        .map(sheet ->
            new ContactForm.Service(sheet.summary().id().toString(), in(sheet.summary().name())));
  }

  private static Optional<String> about(Location address, String parameter) {
    return address.getQueryParameters().getSingleParameter(parameter);
  }
}
