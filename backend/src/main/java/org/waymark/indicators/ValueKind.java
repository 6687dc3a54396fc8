package org.waymark.indicators;

/** What the values of an indicator are. */
public enum ValueKind {
    COUNT,
    PERCENTAGE,
    RATE,
    RATIO,
    SCORE,
    YES_NO,
    QUALITATIVE
}
