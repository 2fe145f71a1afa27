package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Around a list that moves by itself: what a finger no longer meant is not done. */
@Tag("passerelle-steady")
@JsModule("./console/passerelle-steady.ts")
class Steady extends Component implements HasComponents {
  Steady(Component list) {
    add(list);
  }
}
