/**
 * Sealing, encryption at rest, consent texts and the log of who saw what; it reaches into nobody.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "durability", "configuration", "authority", "startup"})
package ca.passerelle.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
