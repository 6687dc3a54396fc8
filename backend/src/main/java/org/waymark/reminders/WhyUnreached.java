package org.waymark.reminders;

/** Why nobody is told. */
public enum WhyUnreached {
    NO_ADDRESS,
    LEFT,
    /** They turned off mail of this kind. */
    OFF,
    /** The last mail to their address came back. */
    RETURNED,
    /** Nobody leads what is owed, and nobody may act for the agency here. */
    NOBODY
}
