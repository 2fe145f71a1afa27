package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.campaign.Answer;
import ca.passerelle.directory.campaign.Opening;
import ca.passerelle.directory.campaign.OwnCorrection;
import ca.passerelle.directory.campaign.OwnListing.Said;
import ca.passerelle.directory.campaign.OwnService;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One service as people read it, and what its organization says of it. */
class OwnServiceCard extends Section {
  private static final List<String> FIELDS =
      List.of(
          "summary",
          "description",
          "eligibility",
          "cost",
          "phones",
          "email",
          "website",
          "at",
          "alert");

  private final transient OwnService service;
  private final transient Opening.Open open;
  private final transient Community community;
  private final transient Deeds deeds;
  private final Div said = new Div();

  /** What can be said of it. */
  interface Deeds {
    Said confirm();

    Said correct(OwnCorrection correction);

    Said ended();
  }

  OwnServiceCard(OwnService service, Opening.Open open, Community community, Deeds deeds) {
    this.service = service;
    this.open = open;
    this.community = community;
    this.deeds = deeds;
    addClassNames("own-service", "part");
    said.addClassName("answer");
    said.getElement().setAttribute("role", "status");
    show();
  }

  private void show() {
    removeAll();
    add(new H2(name()), state(), facts(), said, actions());
  }

  private String name() {
    return service.entry().name().in(Language.of(getLocale()));
  }

  private Span state() {
    var text =
        new Span(
            service
                .answer()
                .map(answer -> getTranslation(words(answer)))
                .orElseGet(this::verified));
    text.addClassName(service.answer().isPresent() ? "state-well" : "state-open");
    return text;
  }

  private String verified() {
    var day =
        Optional.ofNullable(service.entry().assuredDate())
            .map(date -> getTranslation("own.verified", Dates.day(date, getLocale())))
            .orElseGet(() -> getTranslation("own.unverified"));
    return service.seen() ? day : day + " " + getTranslation("own.unseen");
  }

  private DescriptionList facts() {
    var facts = new DescriptionList();
    JsonNode entry = Json.mapper().valueToTree(service.entry());
    var places = places();
    var words = new EntryWords(this, getLocale(), (kind, key) -> places.getOrDefault(key, key));
    for (var field : FIELDS) {
      if (entry.has(field)) {
        fact(facts, words.label(field), words.lines(field, entry.path(field)));
      }
    }
    fact(
        facts,
        getTranslation("own.address"),
        service.entry().at().stream()
            .flatMap(site -> Optional.ofNullable(open.places().get(site.location())).stream())
            .flatMap(place ->
                place.address().stream()
                    .map(address ->
                        place.name().in(Language.of(getLocale())) + ", " + address.line()))
            .distinct()
            .toList());
    return facts;
  }

  private static void fact(DescriptionList facts, String label, List<String> lines) {
    if (!lines.isEmpty()) {
      facts.add(new DescriptionList.Term(label));
      lines.forEach(line -> facts.add(new DescriptionList.Description(line)));
    }
  }

  private Map<String, String> places() {
    return open.places().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, place -> place.getValue().name().in(Language.of(getLocale()))));
  }

  private Div actions() {
    var actions = new Div();
    actions.addClassName("actions");
    var answered = service.answer();
    if (answered.filter(Answer.CONFIRMED::equals).isEmpty()) {
      var confirm = button("own.confirm", _ -> tell(deeds.confirm()));
      confirm.addClassName("main-action");
      actions.add(confirm);
    }
    actions.add(button("own.correct", _ -> correct()));
    if (answered.filter(Answer.ENDED::equals).isEmpty()) {
      actions.add(button(about("own.ended"), _ -> ended()));
    }
    if (service.seen()) {
      var kiosk =
          new Anchor(
              "/borne/web-%s/service/%s".formatted(community.id(), service.id()),
              getTranslation("own.as-seen"));
      kiosk.setTarget("_blank");
      actions.add(kiosk);
    }
    return actions;
  }

  private NativeButton button(String key, Consumer<NativeButton> deed) {
    var button = new NativeButton(getTranslation(key));
    button.addClickListener(_ -> deed.accept(button));
    button.setAriaLabel(getTranslation("admin.about", getTranslation(key), name()));
    return button;
  }

  private String words(Answer answer) {
    return answer == Answer.ENDED ? about("own.answer.ended") : "own.answer." + answer.code();
  }

  /** Of an organization that only a list names one does not speak as of a service. */
  private String about(String key) {
    return open.listed() ? key + ".listed" : key;
  }

  private void ended() {
    new AskDialog(
            getTranslation(about("own.ended.title"), name()),
            getTranslation("own.ended.explain"),
            getTranslation(about("own.ended")),
            () -> tell(deeds.ended()))
        .open();
  }

  private void correct() {
    removeAll();
    var form = new OwnServiceForm(service.entry(), community, places(), open.listed());
    var send =
        button(
            "own.send",
            _ ->
                form.correction()
                    .ifPresentOrElse(
                        correction -> tell(deeds.correct(correction)),
                        () -> {
                          say("admin.incomplete");
                          Fields.showFirstMarked(form);
                        }));
    send.addClassName("main-action");
    var actions =
        new Div(
            send,
            button(
                "admin.cancel",
                _ -> {
                  said.removeAll();
                  show();
                }));
    actions.addClassName("actions");
    add(new H2(name()), new Paragraph(getTranslation("own.correct.explain")), form, said, actions);
    getElement().executeJs("this.scrollIntoView({block: 'start'})");
  }

  private void tell(Said what) {
    switch (what) {
      case DONE, CLOSED -> {} // the page was drawn anew
      case NOTHING -> say("own.nothing");
      case REFUSED -> say("own.refused");
      case WAIT -> say("own.wait.what");
      case BUSY -> say("own.busy");
    }
  }

  private void say(String key) {
    said.removeAll();
    var text = new Paragraph(getTranslation(key));
    text.addClassName("refused");
    said.add(text);
  }
}
