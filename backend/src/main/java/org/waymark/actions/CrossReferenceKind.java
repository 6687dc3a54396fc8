package org.waymark.actions;

/** What a cross-reference points to. */
public enum CrossReferenceKind {
    PRIORITY,
    ACTION
}
