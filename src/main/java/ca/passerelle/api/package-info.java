/**
 * The road open to others: public keys, sealed requests, follow-ups, and their refusals as
 * problems.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "durability",
      "community",
      "privacy",
      "directory",
      "directory :: interchange",
      "fleet",
      "meeting",
      "uikit",
      "contact"
    })
package ca.passerelle.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
