package ca.passerelle.durability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method returns only once the disk has what it committed. It must not be called inside a
 * transaction: what is not committed cannot be flushed. When the flush fails, so does the call, and
 * whoever waits for a receipt gets none.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Durable {}
