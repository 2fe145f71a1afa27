package ca.passerelle.contact;

import ca.passerelle.shared.ContactRequestId;
import java.time.Instant;
import java.util.Optional;

/**
 * The server has the request, and will have it after a power cut.
 *
 * @param answerBy what the community promises; empty when it promises nothing
 * @param onDuty whether someone was on duty when it was received
 * @param repeated it had been received before
 */
public record Receipt(
    ContactRequestId id,
    Instant receivedAt,
    Optional<Instant> answerBy,
    boolean onDuty,
    boolean repeated) {}
