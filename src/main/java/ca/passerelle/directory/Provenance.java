package ca.passerelle.directory;

import java.time.Instant;

/**
 * Where a record came from that nobody wrote here.
 *
 * @param source as an import is called
 * @param broughtIn when it last said something new of the record
 */
public record Provenance(String source, Instant broughtIn) {}
