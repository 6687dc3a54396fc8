package org.waymark.timescales.dates;

/** The three terms of an English school year, which begins in September. */
public enum Term {
    AUTUMN,
    SPRING,
    SUMMER
}
