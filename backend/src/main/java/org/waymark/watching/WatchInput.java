package org.waymark.watching;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.waymark.lines.LineType;

/**
 * What the caller wants to watch: a plan with everything in it, a priority with its actions, an action with its
 * milestones, sub-actions and notes, or one line alone.
 */
public record WatchInput(@NotNull LineType type, @NotNull UUID id) {}
