/**
 * Other people's files on their way into the directory: read one record at a time, put right where
 * that can be done honestly, and every problem told.
 */
@NamedInterface("intake")
@NullMarked
package ca.passerelle.directory.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
