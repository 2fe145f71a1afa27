package ca.passerelle.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a register calls an organization (HSDS {@code organization_identifier}).
 *
 * @param identifierScheme its code on org-id.guide, where it has one
 * @param identifierType the register as people name it, such as {@code NEQ}
 */
public record IdentifierEntry(
    @Nullable String identifierScheme, String identifierType, String identifier) {}
