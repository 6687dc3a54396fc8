package org.waymark.actions;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an action is to stand.
 *
 * @param priority the priority; its sub-actions go with an action
 * @param parent the action of which it is a sub-action
 * @param heading the heading row of the priority under which it stands
 * @param after the one it comes after, of those that stand there; null for the first of them
 */
public record ActionPlaceInput(
        @NotNull UUID priority,
        @Nullable UUID parent,
        @Nullable UUID heading,
        @Nullable UUID after) {}
