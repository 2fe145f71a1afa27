package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Small facts in a row, each a pictogram and few words. */
class Facts extends Div {
  Facts() {
    addClassName("facts");
  }

  Facts with(String icon, String text) {
    return with(icon, new Span(text));
  }

  Facts with(String icon, Component text) {
    var fact = new Span(new Icon(icon), text);
    fact.addClassName("fact");
    add(fact);
    return this;
  }

  /** The facts that every list shows of a request. */
  static Facts of(Line line, When when) {
    var words = when.words();
    var item = line.item();
    var facts =
        new Facts()
            .with("clock", new Ago(item.receivedAt(), words.locale()))
            .with("map-pin", line.place().in(words.language()))
            .with(WayIcons.of(item.way()), words.of("way", item.way()))
            .with("languages", words.name(item.language()));
    return facts;
  }
}
