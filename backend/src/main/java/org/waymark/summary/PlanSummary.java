package org.waymark.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;

/**
 * Where a plan stands.
 *
 * @param today the day on which what is late was judged
 * @param freshness of the plan as a whole; null where nothing is expected yet
 * @param themes in the plan's order, those without a theme last
 * @param priorities in the plan's order
 * @param agencies that lead something or are proposed to, or whose officers lead a priority, by name; an action that two lead counts for both
 */
public record PlanSummary(
        Titled plan,
        LocalDate today,
        Figures all,
        @Nullable Freshness freshness,
        List<SummaryPart> themes,
        List<SummaryPart> priorities,
        List<AgencyPart> agencies,
        SummaryChanges changes) {}
