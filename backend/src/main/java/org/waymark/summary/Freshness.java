package org.waymark.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.summary.FreshnessQueries.Counted;

/**
 * How much of what is expected of somebody is up to date. Figures of indicators do not count in it.
 *
 * @param percent of all that is expected together; rounded down, so that 100 means all of it
 * @param parts its working
 */
public record Freshness(
        @Schema(minimum = "0", maximum = "100") int percent, List<FreshnessPart> parts) {
    private static final long WHOLE = 100;

    /** Null where nothing is expected yet. */
    static @Nullable Freshness of(Map<FreshnessKind, Counted> counts, RowsOf lists) {
        long fresh = 0;
        long expected = 0;
        List<FreshnessPart> parts = new ArrayList<>();
        for (FreshnessKind kind : FreshnessKind.values()) {
            Counted counted = counts.get(kind);
            if (counted != null) {
                fresh += counted.fresh();
                expected += counted.expected();
                parts.add(part(kind, counted, lists));
            }
        }
        return expected == 0 ? null : new Freshness((int) (fresh * WHOLE / expected), List.copyOf(parts));
    }

    private static FreshnessPart part(FreshnessKind kind, Counted counted, RowsOf lists) {
        FreshnessPart.RoundOver round = counted.round();
        String rows = round == null ? lists.stories() : lists.owed(round.id());
        return new FreshnessPart(
                kind,
                new Figure(counted.fresh(), rows + (round == null ? "&storyFresh=true" : "&onTime=true")),
                new Figure(counted.expected(), rows),
                round,
                counted.since());
    }
}
