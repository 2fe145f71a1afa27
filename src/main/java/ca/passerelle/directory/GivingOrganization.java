package ca.passerelle.directory;

import ca.passerelle.shared.Translated;

/**
 * An organization that gives services editors mean to be seen.
 *
 * @param id its short name
 * @param toVerify how many of its services somebody should verify
 */
public record GivingOrganization(String id, Translated name, int services, int toVerify) {}
