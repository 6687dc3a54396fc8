package org.waymark.notes;

/** What became of a note. */
public enum NoteState {
    OPEN,
    /** Answered or dealt with. */
    SETTLED,
    /** Taken back by its author: its text is gone, the replies stay. */
    WITHDRAWN
}
