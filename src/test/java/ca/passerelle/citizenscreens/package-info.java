/** The citizen's road, told as stories through what a person sees. */
@NullMarked
package ca.passerelle.citizenscreens;

import org.jspecify.annotations.NullMarked;
