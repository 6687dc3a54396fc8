package org.waymark.document.draft;

import org.jspecify.annotations.Nullable;

/**
 * A name that leads or, in brackets, supports.
 *
 * @param kindHint what it looks like; null when that cannot be told
 * @param jobTitle what follows a person's name ("Deputy Director (Social Care)")
 */
public record NameDraft(
        String text,
        boolean supporting,
        @Nullable NameKind kindHint,
        @Nullable String jobTitle) {}
