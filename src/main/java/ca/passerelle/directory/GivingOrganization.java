package ca.passerelle.directory;

import ca.passerelle.shared.Translated;

/**
 * An organization that could say what is true: it gives services editors mean to be seen, or a list
 * names it.
 *
 * @param id what links to it are given for: its short name, or what stands for one in a list
 * @param listed only a list names it: it has no services of its own
 * @param toVerify how many of its services somebody should verify; of a listed one whether it is to
 *     be verified itself
 */
public record GivingOrganization(
    String id, Translated name, boolean listed, int services, int toVerify) {}
