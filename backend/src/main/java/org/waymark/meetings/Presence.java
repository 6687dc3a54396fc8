package org.waymark.meetings;

/** Whether somebody came to a meeting. */
public enum Presence {
    PRESENT,
    /** They said beforehand that they could not come, and nobody came for them. */
    APOLOGIES,
    /** They did not come and had not said so. */
    ABSENT,
    /** Somebody else came in their place. */
    DEPUTY
}
