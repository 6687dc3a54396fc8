package org.waymark.watching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paged;

/**
 * News of what the caller watches, newest first.
 *
 * @param next the cursor of the next page; null on the last one
 * @param total how many there are in all; null unless {@code count=true} was asked
 * @param upTo say this once this page was seen, and with it all that came before
 * @param seenAt when the caller last said so; null when never
 */
public record NewsPage(
        List<NewsItem> items,
        @Nullable String next,
        @Nullable Long total,
        String upTo,
        @Nullable Instant seenAt) implements Paged {}
