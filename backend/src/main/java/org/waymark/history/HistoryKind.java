package org.waymark.history;

/** What one transaction did to a thing as a whole. */
public enum HistoryKind {
    CREATED,
    CHANGED,
    DELETED
}
