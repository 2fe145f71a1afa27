/** News and crisis lines of a community. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "configuration", "authority", "community"})
package ca.passerelle.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
