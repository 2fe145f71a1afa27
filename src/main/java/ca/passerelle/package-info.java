/** Passerelle: a public referral terminal, from a tablet to a person who calls back. */
@NullMarked
package ca.passerelle;

import org.jspecify.annotations.NullMarked;
