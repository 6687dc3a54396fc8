package org.waymark.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Work that goes on in the background, as a client sees it.
 *
 * @param kind what it does: {@code import}, {@code load}
 * @param problems what stood in its way, the first 1,000
 * @param problemCounts how many there were of each code
 * @param result what came of it; null until it is done
 */
public record JobView(
        UUID id,
        String kind,
        JobState state,
        Progress progress,
        List<JobProblem> problems,
        Map<String, Integer> problemCounts,
        @Schema(ref = "ImportResult") @Nullable JsonNode result,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<String> allowed) {}
