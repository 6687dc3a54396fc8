package org.waymark.comparison;

/** What kind of line of a plan has changed. */
public enum ChangedLine {
    PLAN,
    SECTION,
    THEME,
    PRIORITY,
    INDICATOR_PLACE,
    ACTION,
    MILESTONE,
    INDICATOR
}
