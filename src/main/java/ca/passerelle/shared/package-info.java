/** Ids, languages, phone numbers and other values every module speaks in; it knows no module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ca.passerelle.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
