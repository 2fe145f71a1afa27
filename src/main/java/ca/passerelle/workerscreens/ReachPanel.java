package ca.passerelle.workerscreens;

import ca.passerelle.contact.Personal;
import ca.passerelle.contact.Reach;
import ca.passerelle.contact.Safety;
import ca.passerelle.shared.PhoneNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to reach the person without harm. A number can be dialled with one tap only while the person
 * said it is safe; otherwise it is words, below a warning.
 */
class ReachPanel extends Panel {
  private final Words words;
  private final Safety safety;
  private final boolean safeNow;

  ReachPanel(Personal personal, When when, List<String> venue) {
    super("reach", when.words().of("worker.reach.title"));
    this.words = when.words();
    this.safety = personal.safety();
    this.safeNow = safety.allows(when.now().atZone(when.zone()));
    setClassName("unsafe-now", !safeNow);
    if (!safeNow) {
      add(line("shield", words.of("worker.reach.not-now", times()), "warning"));
    }
    personal.name().ifPresent(name -> add(line("user-round", name, "reach-name")));
    add(way(personal.reach(), venue));
    rules(personal.reach());
  }

  private Div way(Reach reach, List<String> venue) {
    var way = new Div();
    way.addClassName("reach-way");
    way.add(line(WayIcons.of(reach.way()), words.of("way", reach.way()), "reach-kind"));
    switch (reach) {
      case Reach.ByCall(var phone) -> way.add(number("tel:", "worker.reach.call", phone));
      case Reach.ByText(var phone) -> way.add(number("sms:", "worker.reach.text", phone));
      case Reach.ByEmail(var email) -> way.add(address(email.value()));
      case Reach.AtVenue(_, var phone) -> {
        venue.forEach(text -> way.add(new Paragraph(text)));
        phone.ifPresent(number -> way.add(number("tel:", "worker.reach.call", number)));
      }
      case Reach.ThroughTrustedPerson(var name, var phone) -> {
        way.add(line("user-check", words.of("worker.reach.ask-for", name), "reach-trusted"));
        way.add(number("tel:", "worker.reach.call", phone));
      }
      case Reach.ByCode() -> way.add(new Paragraph(words.of("worker.reach.by-code")));
    }
    return way;
  }

  private Component number(String scheme, String key, PhoneNumber phone) {
    if (!safeNow) {
      var text = new Paragraph(phone.national());
      text.addClassName("reach-number");
      return text;
    }
    var link = new Anchor();
    link.setText(words.of(key, phone.national()));
    // Vaadin holds "sms:" for unsafe; what follows is a checked number.
    link.setUnsafeHref(scheme + phone.e164());
    link.addComponentAsFirst(new Icon(scheme.equals("tel:") ? "phone" : "message-circle"));
    link.addClassNames("action", "primary", "reach-link");
    return link;
  }

  private Anchor address(String email) {
    var link = new Anchor("mailto:" + email, email);
    link.addComponentAsFirst(new Icon("mail"));
    link.addClassNames("action", "primary", "reach-link");
    return link;
  }

  private void rules(Reach reach) {
    if (reach instanceof Reach.ByCode) {
      safety.note().ifPresent(note -> add(line("info", note, "reach-note")));
      return;
    }
    if (safeNow) {
      add(line("clock", words.of("worker.reach.times", times()), "rule"));
    }
    boolean rings =
        reach instanceof Reach.ByCall
            || reach instanceof Reach.ThroughTrustedPerson
            || (reach instanceof Reach.AtVenue(_, var phone) && phone.isPresent());
    if (rings) {
      add(
          line(
              "voicemail",
              words.of(safety.voicemail() ? "worker.reach.voicemail" : "worker.reach.no-voicemail"),
              safety.voicemail() ? "rule" : "rule-strong"));
    }
    boolean writes = reach instanceof Reach.ByText || reach instanceof Reach.ByEmail;
    var say = writes ? "worker.reach.say-writing" : "worker.reach.say";
    add(
        safety.namesNobody()
            ? line("id-card", words.of("worker.reach.say-nobody"), "rule-strong")
            : line("id-card", words.of(say, caller()), "rule"));
    safety.note().ifPresent(note -> add(line("info", note, "reach-note")));
  }

  private String caller() {
    return safety.callerOther().orElseGet(() -> words.of("caller", safety.caller()));
  }

  private String times() {
    return safety.times().isEmpty()
        ? words.of("worker.reach.any-time")
        : Stream.of(Safety.Time.values())
            .filter(safety.times()::contains)
            .map(time -> words.of("time", time))
            .collect(Collectors.joining(", "));
  }

  private static Paragraph line(String icon, String text, String look) {
    var line = new Paragraph(new Icon(icon), new Span(text));
    line.addClassNames("line", look);
    return line;
  }
}
