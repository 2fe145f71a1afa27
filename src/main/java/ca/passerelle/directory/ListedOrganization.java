package ca.passerelle.directory;

import org.jspecify.annotations.Nullable;

/** A row of a list of organizations: a name, and what its community says it does. */
record ListedOrganization(
    String nom,
    String communaute,
    @Nullable String secteur,
    @Nullable String publics,
    @Nullable String roles) {}
