package org.waymark.succession.officers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paged;
import org.waymark.succession.KindCount;
import org.waymark.succession.WorkLine;

/**
 * A page of what an officer holds.
 *
 * @param items the lines, by kind
 * @param next the cursor of the next page; null on the last one
 * @param total how many there are in all; null unless {@code count=true} was asked
 * @param counts how many there are of each kind, on all pages
 */
public record WorkPage(
        List<WorkLine> items,
        @Nullable String next,
        @Nullable Long total,
        List<KindCount> counts) implements Paged {}
