package org.waymark.access;

/** Over what a grant holds. */
public enum ScopeType {
    ALL,
    PARTNERSHIP,
    AGENCY,
    GROUP
}
