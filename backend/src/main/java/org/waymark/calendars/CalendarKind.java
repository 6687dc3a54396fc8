package org.waymark.calendars;

/** Into what a year is divided. */
public enum CalendarKind {
    /** Of the financial year. */
    QUARTERS,
    /** Of the financial year. */
    HALF_YEARS,
    /** Of schools, each with days of its own. */
    TERMS
}
