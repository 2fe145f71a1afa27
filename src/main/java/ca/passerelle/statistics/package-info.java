/**
 * Figures without names: what people looked for and did not find, and what workers could find
 * nobody for. What could lead to somebody is not counted, or not told.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "authority", "community", "privacy", "fleet", "contact"})
package ca.passerelle.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
