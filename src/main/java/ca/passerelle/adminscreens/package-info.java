/** What administrators and editors see: accounts, services, news, kiosks. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "startup",
      "uikit",
      "authority",
      "community",
      "directory",
      "directory :: campaign",
      "directory :: freshness",
      "directory :: intake",
      "directory :: interchange",
      "content",
      "fleet",
      "outreach",
      "contact",
      "statistics",
      "signin"
    })
package ca.passerelle.adminscreens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
