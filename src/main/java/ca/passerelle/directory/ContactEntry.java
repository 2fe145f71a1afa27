package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask for (HSDS {@code contact}).
 *
 * @param name of a person, for the team only: citizens never see it
 */
public record ContactEntry(
    @Nullable String name,
    @Nullable Translated title,
    @Nullable Translated department,
    @Nullable EmailAddress email) {}
