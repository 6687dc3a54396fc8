package org.waymark.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.priorities.Heading;

/**
 * Where an action stands.
 *
 * @param id the action's
 * @param version the action's
 * @param after the one it comes after; null for the first
 * @param position its place among those that stand there; the first is 1
 */
public record ActionPlace(
        UUID id,
        long version,
        Titled priority,
        @Nullable Titled parent,
        @Nullable Heading heading,
        @Nullable Titled after,
        int position)
        implements Versioned {}
