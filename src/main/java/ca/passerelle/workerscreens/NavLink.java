package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** One place of the console, with how much waits there. */
class NavLink extends RouterLink {
  private final Span count = new Span();

  NavLink(String icon, String text, Class<? extends Component> view) {
    super(view);
    addClassName("nav-link");
    count.addClassName("nav-count");
    count.setVisible(false);
    var words = new Span(text);
    words.addClassName("nav-words");
    add(new Icon(icon), words, count);
    setHighlightCondition(HighlightConditions.sameLocation());
    setHighlightAction((link, here) -> {
      if (here) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    });
  }

  void count(int number) {
    count.setText(String.valueOf(number));
    count.setVisible(number > 0);
  }
}
