/** Vaadin components without a domain: the typed Java side of the pieces in frontend/. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package ca.passerelle.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
