package ca.passerelle.contact;

import java.time.Instant;
import java.util.Optional;

/** An open request as the coordinator sees it. */
public record BoardRow(QueueItem item, int attempts, Optional<Instant> lastAttemptAt) {}
