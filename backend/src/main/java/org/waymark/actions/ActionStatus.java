package org.waymark.actions;

import org.jspecify.annotations.Nullable;

/** Where an action stands, by its reports; without any it has not started. */
public enum ActionStatus {
    NOT_STARTED(null),
    ON_TRACK(Rating.GREEN),
    AT_RISK(Rating.AMBER),
    OFF_TRACK(Rating.RED),
    COMPLETED(Rating.GREEN),
    DEFERRED(null),
    CANCELLED(null);

    private final @Nullable Rating rating;

    ActionStatus(@Nullable Rating rating) {
        this.rating = rating;
    }

    /** The rating that follows from it, unless somebody says another with a reason; null where there is none. */
    public @Nullable Rating rating() {
        return rating;
    }
}
