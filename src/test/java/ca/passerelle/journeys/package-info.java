/** What people do from beginning to end, in a real browser against the running server. */
@NullMarked
package ca.passerelle.journeys;

import org.jspecify.annotations.NullMarked;
