/**
 * Finds services by what people write: badly spelt, spoken, half a word, or a whole sentence. Knows
 * texts and needs only; who may see what is decided before anything comes here.
 */
@NullMarked
package ca.passerelle.directory.search;

import org.jspecify.annotations.NullMarked;
