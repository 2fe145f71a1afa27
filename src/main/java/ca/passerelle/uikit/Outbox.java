package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Resends in silence the sealed requests that a reload or a stop of the server left behind. */
@Tag("passerelle-outbox")
@JsModule("./sealing/passerelle-outbox.ts")
public final class Outbox extends Component {}
