package org.waymark.workbooks;

/** What bringing a row in does. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** Something is wrong with it, and nothing of it is done. */
    FAILED,
    /** A person has said that it be left out. */
    LEFT_OUT
}
