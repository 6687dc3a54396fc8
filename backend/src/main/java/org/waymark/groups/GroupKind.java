package org.waymark.groups;

/** What kind of group it is. */
public enum GroupKind {
    BOARD,
    EXECUTIVE,
    SUB_GROUP,
    DISTRICT_GROUP
}
