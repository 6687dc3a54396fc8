package org.waymark.partnerships;

/** What kind of area a partnership is for. */
public enum PartnershipKind {
    COUNTY,
    UNITARY,
    METROPOLITAN_BOROUGH,
    LONDON_BOROUGH,
    DISTRICT
}
