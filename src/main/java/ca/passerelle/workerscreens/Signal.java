package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A discreet sign that something urgent arrived, for whoever asked for one on this device. */
@Tag("passerelle-signal")
@JsModule("./console/passerelle-signal.ts")
class Signal extends Component {
  Signal() {
    text("label", "worker.signal");
    text("none", "worker.signal.none");
    text("vibration", "worker.signal.vibration");
    text("sound", "worker.signal.sound");
  }

  private void text(String attribute, String key) {
    getElement().setAttribute(attribute, getTranslation(key));
  }

  void call() {
    getElement().callJsFunction("call");
  }
}
