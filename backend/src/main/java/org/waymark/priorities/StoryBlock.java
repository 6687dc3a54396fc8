package org.waymark.priorities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A block of the story behind the baseline. */
public record StoryBlock(
        @Nullable @Size(max = 500) String heading,
        @NotNull @Size(max = 50_000) String text,
        @Nullable StoryKind kind) {}
