package org.waymark.imports;

/** What can be imported. */
public enum ImportKind {
    PLAN
}
