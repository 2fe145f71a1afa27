/** Accounts, passwords, passkeys, lock-out and the filter chains in front of every screen. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "startup",
      "uikit",
      "configuration",
      "authority",
      "community",
      "fleet",
      "outreach",
      "privacy"
    })
package ca.passerelle.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
