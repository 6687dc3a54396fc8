package org.waymark.document.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something in the document that a person should look at, or words of it that are kept here.
 *
 * @param code kebab-case ({@code tracked-deletion})
 * @param where the place in plain words ("Priority 2, action 2.3, milestones")
 * @param text the words of the document
 * @param detail what was made of it, in a plain sentence
 */
public record Finding(
        Severity severity,
        String code,
        String where,
        @Nullable String text,
        String detail) {}
