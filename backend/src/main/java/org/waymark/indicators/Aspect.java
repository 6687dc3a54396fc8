package org.waymark.indicators;

/** Which of the three questions a performance measure answers. */
public enum Aspect {
    HOW_MUCH,
    HOW_WELL,
    BETTER_OFF
}
