package org.waymark.document.draft;

import org.jspecify.annotations.Nullable;

/** A block of the story behind the baseline. */
public record StoryDraft(
        @Nullable String heading, String text, @Nullable StoryKind kind) {}
