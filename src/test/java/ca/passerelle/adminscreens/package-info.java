/** Stories of administrators and editors. */
@NullMarked
package ca.passerelle.adminscreens;

import org.jspecify.annotations.NullMarked;
