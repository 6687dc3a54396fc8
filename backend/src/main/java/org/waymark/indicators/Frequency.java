package org.waymark.indicators;

/** How often an indicator is measured. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    TERMLY,
    HALF_YEARLY,
    ANNUAL
}
