package org.waymark.jobs;

/** The job is no longer this worker's: somebody stopped it, or another worker took it up. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
        super("the job was stopped", null, false, false);
    }
}
