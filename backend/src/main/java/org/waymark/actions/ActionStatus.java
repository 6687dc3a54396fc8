package org.waymark.actions;

/** Where an action stands. It follows from progress reports and is never written; without reports it is not started. */
public enum ActionStatus {
    NOT_STARTED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    COMPLETED,
    DEFERRED,
    CANCELLED
}
