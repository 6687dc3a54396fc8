package org.waymark.history;

/** What can be told beside the history of a plan itself. */
public enum HistoryPart {
    /** The history of its priorities and actions. */
    PARTS
}
