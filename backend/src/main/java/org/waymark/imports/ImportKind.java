package org.waymark.imports;

/** What can be imported. */
public enum ImportKind {
    /** A plan in the county's Word format. */
    PLAN,
    /** A table of a plan's actions. */
    ACTIONS
}
