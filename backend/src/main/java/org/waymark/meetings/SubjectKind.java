package org.waymark.meetings;

/** What a decision can be about. */
public enum SubjectKind {
    PLAN,
    EDITION,
    ACTION
}
