package org.waymark.rounds;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;

/**
 * How far what is owed has been answered by one agency, by one officer, or under one priority: exactly one of the three
 * is there, or none for what no officer is asked for.
 */
public record OutstandingView(
        @Nullable Related agency,
        OwedView.@Nullable Asked officer,
        @Nullable Titled priority,
        long owed,
        long answered,
        long outstanding,
        long late) {}
