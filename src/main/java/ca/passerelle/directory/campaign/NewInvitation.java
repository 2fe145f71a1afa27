package ca.passerelle.directory.campaign;

import ca.passerelle.shared.Secret;
import java.time.Instant;

/** A link that was just made: it is shown now, and never again. */
public record NewInvitation(String organization, Secret secret, Instant expiresAt) {}
