package org.waymark.leads;

/** How far an agency has taken on the place it was given. */
public enum AssignmentState {
    PROPOSED,
    ACCEPTED,
    DECLINED
}
