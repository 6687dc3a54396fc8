package org.waymark.deletions;

/** What a deletion becomes. */
public enum DeletionState {
    RESTORED
}
