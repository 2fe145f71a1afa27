/**
 * A receipt is only given once the disk has the commit: one flush serves every transaction that
 * waits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ca.passerelle.durability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
