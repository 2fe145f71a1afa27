/** What must hold, tried from outside on the real process. */
@NullMarked
package ca.passerelle.check;

import org.jspecify.annotations.NullMarked;
