package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The footbridge of the welcome, where a page has little to say. */
@Tag("passerelle-scenery")
@JsModule("./scenery/passerelle-scenery.ts")
public final class Scenery extends Component {}
