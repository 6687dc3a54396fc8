package org.waymark.actions;

/** How far a progress report has come. */
public enum ReportState {
    /** Seen by nobody but its agency and the partnership's officers. */
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    /** Its author is asked to mend it. */
    RETURNED
}
