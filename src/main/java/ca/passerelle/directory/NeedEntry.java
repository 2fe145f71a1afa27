package ca.passerelle.directory;

import ca.passerelle.shared.Translated;

/** A need as files write it. */
record NeedEntry(
    String id, String pictogram, Translated label, Translated examples, boolean discreet) {}
