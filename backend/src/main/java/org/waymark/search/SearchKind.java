package org.waymark.search;

/** What can be found. */
public enum SearchKind {
    /** A plan with its cover text, sections and themes. */
    PLAN,
    /** A priority with every part of its template. */
    PRIORITY,
    /** An action or a sub-action with its milestones. */
    ACTION,
    INDICATOR,
    /** A note, a question or a reply. */
    NOTE,
    AGENCY,
    OFFICER,
    GROUP
}
