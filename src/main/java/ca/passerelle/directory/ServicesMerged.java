package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;

/**
 * Two services were one: what points to {@code gone} means {@code stays} from now on. Published in
 * the transaction, to be followed in it.
 */
public record ServicesMerged(CommunityId community, ServiceId gone, ServiceId stays) {}
