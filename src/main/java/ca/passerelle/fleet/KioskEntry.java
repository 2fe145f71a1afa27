package ca.passerelle.fleet;

import ca.passerelle.shared.Translated;
import org.jspecify.annotations.Nullable;

/** A kiosk as files write it. */
record KioskEntry(String id, Kiosk.Kind kind, String hostSite, @Nullable Translated placement) {}
