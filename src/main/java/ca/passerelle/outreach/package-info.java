/** Outreach workers, their teams, languages, skills and whether they are on duty. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "configuration", "authority", "community"})
package ca.passerelle.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
