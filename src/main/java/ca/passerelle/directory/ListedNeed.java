package ca.passerelle.directory;

import org.jspecify.annotations.Nullable;

/**
 * The need under which a listed organization is found.
 *
 * @param words what the list says that makes it so; null: an editor knows it
 * @param column where the list says it
 */
record ListedNeed(
    String organization, String need, @Nullable String words, @Nullable String column) {}
