package org.waymark.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction did to one thing.
 *
 * @param at when it was done
 * @param by who did it
 * @param client the application that did it in their name
 * @param reason why, in the words of whoever did it
 * @param version the thing's version after it
 * @param words what was done, a sentence each
 * @param fields what was before and after, a property each; of what was created or deleted, what it then said
 */
public record HistoryEntry(
        Instant at,
        HistoryKind kind,
        HistoryThing thing,
        HistoryActor by,
        @Nullable String client,
        @Nullable String reason,
        @Nullable Long version,
        List<String> words,
        List<HistoryField> fields) {}
