package org.waymark.readiness;

/** How many things are open, missing and suspicious. */
public record ReadinessCounts(long unconfirmed, long missing, long suspicious) {}
