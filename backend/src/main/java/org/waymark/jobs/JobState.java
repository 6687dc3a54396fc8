package org.waymark.jobs;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean over() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
