package org.waymark.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paged;

/**
 * Part of a history, the newest first.
 *
 * @param items may be fewer than were asked for where a transaction undid what it had done
 * @param next the cursor of what came before; null at the beginning of the record
 */
public record HistoryPage(
        List<HistoryEntry> items, @Nullable String next) implements Paged {}
