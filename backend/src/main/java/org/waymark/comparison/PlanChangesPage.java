package org.waymark.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paged;
import org.waymark.plans.PlanEditions.EditionSummary;

/**
 * Part of what changed between two states of a plan: first what changes its promise, then what only changes its wording,
 * each in the order of the plan.
 *
 * @param from the earlier edition; null when there is none to compare with, and then nothing is listed
 * @param to the later edition; null for the plan as it stands now
 * @param counts how much changed in all
 * @param total how many the filter leaves
 * @param note the list as a text for a covering note (Markdown); null unless {@code expand=note} was asked
 */
public record PlanChangesPage(
        @Nullable EditionSummary from,
        @Nullable EditionSummary to,
        ChangeCounts counts,
        List<PlanChange> items,
        @Nullable String next,
        long total,
        @Nullable String note)
        implements Paged {

    /** How many lines have changed, by the weight of the change. */
    public record ChangeCounts(long promise, long wording) {}
}
