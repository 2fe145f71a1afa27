/** Words and what they find, without a database. */
@NullMarked
package ca.passerelle.directory.search;

import org.jspecify.annotations.NullMarked;
