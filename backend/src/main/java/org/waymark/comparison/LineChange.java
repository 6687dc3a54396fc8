package org.waymark.comparison;

/** What became of a line. */
public enum LineChange {
    ADDED,
    REMOVED,
    CHANGED,
    /** It stands in another priority, or under another action. */
    MOVED
}
