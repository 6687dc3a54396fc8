package org.waymark.partnerships;

/** What kind of area it is; areas nest in this order. */
public enum AreaKind {
    ENGLAND,
    REGION,
    COUNTY,
    DISTRICT,
    COMMUNITY
}
