package org.waymark.reminders;

/** On what occasion those who owe reports are asked for them. */
public enum ReminderKind {
    /** The round has opened. */
    OPENED,
    /** A week is left. */
    SOON,
    /** This is the last day. */
    DUE,
    /** The day has passed. */
    LATE,
    /** An officer of the partnership asked by hand. */
    CHASED
}
