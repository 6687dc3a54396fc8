package org.waymark.editions;

/** What an edition was made for. */
public enum Occasion {
    CONSULTATION,
    AGREED,
    PUBLISHED,
    REQUESTED
}
