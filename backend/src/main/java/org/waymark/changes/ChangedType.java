package org.waymark.changes;

/** The kinds of thing whose changes the feed tells. */
public enum ChangedType {
    AREA,
    PARTNERSHIP,
    CALENDAR,
    MEMBERSHIP,
    AGENCY,
    OFFICER,
    GROUP,
    MEETING,
    GRANT,
    INVITATION,
    FRAMEWORK,
    PLAN,
    EDITION,
    PRIORITY,
    INDICATOR,
    ACTION,
    PROGRESS_REPORT,
    REPORTING_ROUND,
    NOTE
}
