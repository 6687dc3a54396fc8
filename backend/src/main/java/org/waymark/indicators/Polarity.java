package org.waymark.indicators;

/** Which way is the better one. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER
}
