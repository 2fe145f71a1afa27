/** What tests share: a clock that moves, an installation of its own, someone who acts. */
@NullMarked
package ca.passerelle.testsupport;

import org.jspecify.annotations.NullMarked;
