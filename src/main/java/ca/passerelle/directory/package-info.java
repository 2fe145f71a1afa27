/**
 * Organizations, services, places and hours as HSDS 3.1 draws them, and what a citizen may see of
 * them.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "durability",
      "startup",
      "configuration",
      "authority",
      "community"
    })
package ca.passerelle.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
