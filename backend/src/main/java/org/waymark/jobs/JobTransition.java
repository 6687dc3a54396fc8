package org.waymark.jobs;

import jakarta.validation.constraints.NotNull;

/** What a job is asked to become. */
public record JobTransition(@NotNull To to) {
    /** The one thing that a client can make of a job. */
    public enum To {
        CANCELLED
    }
}
