package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction logged of one thing.
 *
 * @param position its place in the record
 * @param rows oldest first
 */
record Happening(
        long position,
        Instant at,
        HistoryType type,
        UUID thing,
        @Nullable Long version,
        String actor,
        @Nullable String name,
        @Nullable String client,
        @Nullable String reason,
        List<Logged> rows) {

    /** One row as it was and as it became; missing where it was not there. */
    record Logged(String table, boolean root, JsonNode before, JsonNode after) {}

    boolean created() {
        return rows.stream().anyMatch(row -> row.root() && row.before().isMissingNode());
    }

    boolean deleted() {
        return rows.stream().anyMatch(row -> row.root() && row.after().isMissingNode());
    }

    /** A report is part of what became of its action, whether it was begun before or at once. */
    HistoryKind kind() {
        return type == HistoryType.PROGRESS_REPORT
                ? HistoryKind.CHANGED
                : created() ? HistoryKind.CREATED : deleted() ? HistoryKind.DELETED : HistoryKind.CHANGED;
    }
}
