/** What a citizen sees, on a tablet or on the web. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "startup",
      "uikit",
      "community",
      "privacy",
      "directory",
      "content",
      "fleet",
      "meeting",
      "outreach",
      "statistics"
    })
package ca.passerelle.citizenscreens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
