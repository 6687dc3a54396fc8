package org.waymark.actions;

/** Where an action stands, by its reports; without any it has not started. */
public enum ActionStatus {
    NOT_STARTED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    COMPLETED,
    DEFERRED,
    CANCELLED
}
