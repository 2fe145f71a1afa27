package ca.passerelle.directory.intake;

import ca.passerelle.shared.CommunityId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that was cut off, by whatever ended its process. Nothing of it is in.
 *
 * @param kept name under which its file waits; null: it was not kept
 */
record CutOffImport(
    UUID id,
    CommunityId community,
    Instant at,
    String file,
    @Nullable String kept,
    Job.Wanted wanted) {}
