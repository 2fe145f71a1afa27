package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Where one must live or be to have a service, in words (HSDS {@code service_area}).
 *
 * @param name such as « Centre-Sud »
 * @param description what the name alone does not say
 */
public record ServiceAreaEntry(Translated name, @Nullable Translated description) {}
