package org.waymark.summary;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Titled;

/**
 * Where a plan stands.
 *
 * @param today the day on which what is late was judged
 * @param themes in the plan's order, those without a theme last
 * @param priorities in the plan's order
 * @param agencies that lead something or are proposed to, by name; an action that two lead counts for both
 */
public record PlanSummary(
        Titled plan,
        LocalDate today,
        Figures all,
        List<SummaryPart> themes,
        List<SummaryPart> priorities,
        List<AgencyPart> agencies,
        SummaryChanges changes) {}
