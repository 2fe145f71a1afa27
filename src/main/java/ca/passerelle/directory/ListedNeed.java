package ca.passerelle.directory;

/**
 * The need under which a listed organization is found.
 *
 * @param words what the list says that makes it so
 * @param column where the list says it
 */
record ListedNeed(String organization, String need, String words, String column) {}
