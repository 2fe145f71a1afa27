/** Breaks the real server on purpose and compares what is left with what it promised. */
@NullMarked
package ca.passerelle.chaos;

import org.jspecify.annotations.NullMarked;
