package org.waymark.savedviews;

/** Who has a saved view on their lists. */
public enum SharedWith {
    /** Its author alone. */
    NOBODY,
    /** Everybody who reads the partnership. */
    PARTNERSHIP,
    /** Everybody who acts for the agency. */
    AGENCY
}
