package org.waymark.notes;

/** What kind of note it is: a question waits for an answer. */
public enum NoteKind {
    NOTE,
    QUESTION
}
