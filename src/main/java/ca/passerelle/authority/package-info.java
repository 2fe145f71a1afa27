/** Who is acting, in which role, for which community; services ask it, screens never decide. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package ca.passerelle.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
