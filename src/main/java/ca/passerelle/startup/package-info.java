/**
 * How the process begins: in demonstration or for real, what it says on the console, and what it
 * does instead of serving. Other modules add their lines and commands; it knows none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ca.passerelle.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
