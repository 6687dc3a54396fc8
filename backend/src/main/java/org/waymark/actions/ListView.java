package org.waymark.actions;

/** How much of each row a list answers. */
public enum ListView {
    FULL,
    SUMMARY
}
