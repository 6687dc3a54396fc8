package org.waymark.comparison;

/** What became of a run of words. */
public enum MarkKind {
    SAME,
    REMOVED,
    ADDED
}
