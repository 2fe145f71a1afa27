/**
 * The directory as others read it, in the words of HSDS 3.1: what everybody may know, and nothing
 * that is confidential.
 */
@NamedInterface("interchange")
@NullMarked
package ca.passerelle.directory.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
