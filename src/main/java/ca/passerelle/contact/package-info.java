/**
 * The road of a contact request: sealed, received, waiting, claimed, answered, closed or withdrawn.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "durability",
      "authority",
      "community",
      "privacy",
      "directory",
      "outreach",
      "fleet",
      "meeting"
    })
package ca.passerelle.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
