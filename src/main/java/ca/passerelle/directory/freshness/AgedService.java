package ca.passerelle.directory.freshness;

import ca.passerelle.directory.ServiceLine;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A service that somebody should verify.
 *
 * @param gone the day on which citizens stop seeing it, or did; empty when they go on seeing it
 */
public record AgedService(ServiceLine service, Stage stage, Optional<LocalDate> gone) {}
