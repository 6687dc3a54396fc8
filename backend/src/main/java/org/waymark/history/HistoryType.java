package org.waymark.history;

/** The kinds of thing whose history is told; an edition's is part of its plan's. */
public enum HistoryType {
    PLAN,
    EDITION,
    PRIORITY,
    INDICATOR,
    ACTION,
    /** Told in the history of its action. */
    PROGRESS_REPORT
}
