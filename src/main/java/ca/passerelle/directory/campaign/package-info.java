/**
 * Organizations say themselves what is true of their services, through a link and without an
 * account; what they correct waits for an editor.
 */
@NamedInterface("campaign")
@NullMarked
package ca.passerelle.directory.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
