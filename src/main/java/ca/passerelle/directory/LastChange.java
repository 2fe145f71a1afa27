package ca.passerelle.directory;

import java.time.Instant;

/** Who was the last to change a record. */
public record LastChange(Instant at, ChangedBy by) {}
