package org.waymark.jobs;

import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param done how many steps are behind it
 * @param total how many there are; null while that is not known
 * @param message what it is doing, in words
 */
public record Progress(
        int done, @Nullable Integer total, @Nullable String message) {}
