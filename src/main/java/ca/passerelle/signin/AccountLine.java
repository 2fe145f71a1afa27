package ca.passerelle.signin;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as administrators see it.
 *
 * @param password whether its owner has chosen one
 * @param waitsUntil after too many wrong passwords
 * @param manageable whether whoever asks manages all its communities
 */
public record AccountLine(
    Account account,
    boolean password,
    int passkeys,
    Optional<Instant> waitsUntil,
    boolean manageable) {}
