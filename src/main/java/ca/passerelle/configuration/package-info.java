/**
 * What a deployment decides, as files: read, validated with file and line, loaded once, compared
 * and applied.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "startup"})
package ca.passerelle.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
