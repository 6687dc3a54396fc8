package org.waymark.changes;

/** What happened to a thing; to an agency that follows its own, also that it was given or lost it. */
public enum ChangeKind {
    CREATED,
    UPDATED,
    DELETED,
    ASSIGNED,
    UNASSIGNED
}
