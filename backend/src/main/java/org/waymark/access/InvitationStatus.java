package org.waymark.access;

/** Where an invitation stands. */
public enum InvitationStatus {
    OPEN,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED
}
