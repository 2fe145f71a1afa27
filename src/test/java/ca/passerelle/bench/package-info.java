/** What Passerelle costs, measured from outside on the real process. */
@NullMarked
package ca.passerelle.bench;

import org.jspecify.annotations.NullMarked;
