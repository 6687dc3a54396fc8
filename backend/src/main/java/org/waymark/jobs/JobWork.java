package org.waymark.jobs;

import org.jspecify.annotations.Nullable;

/** Something that jobs of one kind do. Rooms that have long work implement it. */
public interface JobWork {
    /** The kind of job that this is the work of. */
    String kind();

    /**
     * Does the work inside one transaction, in the name of whoever asked for it. The job is marked as done in the same
     * transaction: what was done stays exactly when the job says so.
     */
    Outcome work(Task task);

    /**
     * What came of it.
     *
     * @param result what the job answers with
     * @param kept whether what was done stays; false when it was only tried
     */
    record Outcome(@Nullable Object result, boolean kept) {}
}
