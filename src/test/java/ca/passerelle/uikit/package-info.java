/** What is shown, checked as texts. */
@NullMarked
package ca.passerelle.uikit;

import org.jspecify.annotations.NullMarked;
