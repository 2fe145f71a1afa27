/**
 * What is known of a service grows old: editors are told, then citizens, then it is withdrawn until
 * somebody verifies it.
 */
@NamedInterface("freshness")
@NullMarked
package ca.passerelle.directory.freshness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
