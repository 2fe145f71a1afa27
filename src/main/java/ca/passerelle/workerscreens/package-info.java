/** What workers and coordinators see: the live queue, a request, the board. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "startup",
      "uikit",
      "authority",
      "community",
      "directory",
      "outreach",
      "contact",
      "fleet",
      "meeting"
    })
package ca.passerelle.workerscreens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
