package ca.passerelle.directory;

import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.Translated;
import java.util.Optional;

/** A place as the organization that gives a service there reads it. */
public record OwnPlace(Translated name, Optional<PostalAddress> address) {}
