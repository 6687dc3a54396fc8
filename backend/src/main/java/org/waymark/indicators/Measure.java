package org.waymark.indicators;

/** Whether it tells of a whole population, or of what a service does (Outcome-Based Accountability). */
public enum Measure {
    POPULATION,
    PERFORMANCE
}
