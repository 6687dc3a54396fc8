package org.waymark.leads;

/** The part somebody takes: they lead, or they stand beside those who do (in Word, in brackets). */
public enum LeadRole {
    LEAD,
    SUPPORTING
}
