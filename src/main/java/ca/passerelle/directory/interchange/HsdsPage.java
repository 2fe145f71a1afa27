package ca.passerelle.directory.interchange;

import java.util.List;

/** One page of what was wanted. */
public record HsdsPage(long total, List<?> contents) {}
