package org.waymark.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** One job, as its work sees it. */
public final class Task {
    private final JobStore store;
    private final JobStore.Claimed job;

    Task(JobStore store, JobStore.Claimed job) {
        this.store = store;
        this.job = job;
    }

    public UUID id() {
        return job.id();
    }

    public UUID partnership() {
        return job.partnership();
    }

    /** What the work is about, as was said when the job was made. */
    public UUID subject() {
        return job.subject();
    }

    public JsonNode input() {
        return job.input();
    }

    /** Says how far the work has come; ends it when somebody has stopped the job meanwhile. */
    public void progress(int done, int total, String message) {
        if (!store.progress(job, done, total, message)) {
            throw new Stopped();
        }
    }
}
