package org.waymark.readiness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paged;
import org.waymark.plans.ReadinessCounts;

/**
 * Part of what is open, missing or suspicious in a plan, in the plan's own order.
 *
 * @param total how many the filter leaves in all
 * @param counts how many there are of each kind, of what every filter but {@code kind} leaves
 * @param owners how many each agency, officer and group has, of what every filter but {@code kind}, {@code agency},
 *     {@code officer} and {@code group} leaves
 */
public record ReadinessPage(
        List<ReadinessItem> items,
        @Nullable String next,
        long total,
        ReadinessCounts counts,
        List<ReadinessOwner> owners)
        implements Paged {}
