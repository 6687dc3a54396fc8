package org.waymark.succession;

/** How many lines there are of one kind. */
public record KindCount(LineKind kind, long lines) {}
