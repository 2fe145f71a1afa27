package ca.passerelle.directory.campaign;

import ca.passerelle.shared.Translated;
import java.util.Optional;

/**
 * An organization that could confirm its own services.
 *
 * @param id its short name, or what stands for one in a list
 * @param listed only a list names it: what may be confirmed is what the list says
 * @param toVerify how many of its services somebody should verify
 * @param last the last link it was given
 */
public record AskedOrganization(
    String id,
    Translated name,
    boolean listed,
    int services,
    int toVerify,
    Optional<Invitation> last) {}
