package ca.passerelle.directory;

import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.util.List;

/**
 * A listed organization in an editor's list.
 *
 * @param shown false: citizens no longer see it
 * @param reachable false: citizens are sent to 211
 */
public record ListedLine(
    ServiceId id, Translated name, List<NeedId> needs, boolean shown, boolean reachable) {}
