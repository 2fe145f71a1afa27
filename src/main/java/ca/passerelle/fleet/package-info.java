/** Host sites and the kiosks that stand in them; a kiosk proves itself with its device. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "startup", "configuration", "authority", "community"})
package ca.passerelle.fleet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
