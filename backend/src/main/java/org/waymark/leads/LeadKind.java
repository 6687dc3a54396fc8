package org.waymark.leads;

/** What a lead is. */
public enum LeadKind {
    AGENCY,
    OFFICER,
    POST,
    GROUP
}
