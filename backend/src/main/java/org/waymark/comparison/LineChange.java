package org.waymark.comparison;

/** What became of a line. */
public enum LineChange {
    ADDED,
    REMOVED,
    CHANGED,
    /** It stands in another priority, or under another action. */
    MOVED,
    /** It is owed by nobody any more, and says why. */
    ENDED,
    /** It had ended, and is owed again. */
    BROUGHT_BACK
}
