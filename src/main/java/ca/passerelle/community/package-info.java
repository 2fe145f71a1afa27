/** Neighbourhoods: languages, time zone, duty hours, holidays and what they promise as a delay. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "configuration"})
package ca.passerelle.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
