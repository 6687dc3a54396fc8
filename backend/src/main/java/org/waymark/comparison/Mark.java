package org.waymark.comparison;

/** A run of words in a changed text: what stays and goes is the text before, what stays and comes is the one after. */
public record Mark(MarkKind kind, String text) {}
