package org.waymark.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paged;

/**
 * What was found, best first.
 *
 * @param total how many the filter leaves in all
 * @param counts how many there are of each kind, of what every filter but {@code kind} leaves
 * @param asked what was asked for
 * @param used what was looked for instead, with words mended that stand nowhere as they were typed; the same as
 *     {@code asked} when none were
 * @param suggestion what may have been meant, when nothing was found; null when nothing is like it either
 */
public record SearchPage(
        List<SearchHit> items,
        @Nullable String next,
        long total,
        List<FoundOfKind> counts,
        String asked,
        String used,
        @Nullable String suggestion)
        implements Paged {

    /** How many were found of a kind. */
    public record FoundOfKind(SearchKind kind, long count) {}
}
