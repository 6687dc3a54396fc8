package org.waymark.readiness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paged;
import org.waymark.plans.ReadinessCounts;

/**
 * Part of what is open, missing or suspicious in a plan, in the plan's own order.
 *
 * @param total how many the filter leaves in all
 * @param counts how many there are in the whole plan, whatever the filter
 */
public record ReadinessPage(
        List<ReadinessItem> items, @Nullable String next, long total, ReadinessCounts counts) implements Paged {}
