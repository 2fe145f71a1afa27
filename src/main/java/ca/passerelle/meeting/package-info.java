/** Rooms lent for follow-up meetings. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "configuration", "authority", "community", "directory"})
package ca.passerelle.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
