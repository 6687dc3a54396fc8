package org.waymark.jobs;

/** A job was made: the worker need not wait for its next look. */
record JobQueued() {}
