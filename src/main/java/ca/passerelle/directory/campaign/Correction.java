package ca.passerelle.directory.campaign;

import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What an organization would change of one field.
 *
 * @param listed {@code service} is an organization that only a list names
 * @param organization by its short name
 * @param now what citizens read, as files write it; missing where there is nothing
 * @param byHand words, or a field that was changed since the organization read it: nothing is put
 *     over it, somebody carries out what is still right
 * @param proposed the same, as it should be; or words
 */
public record Correction(
    UUID id,
    ServiceId service,
    boolean listed,
    Translated name,
    String organization,
    CorrectedField field,
    JsonNode now,
    JsonNode proposed,
    boolean byHand,
    Instant madeAt) {}
