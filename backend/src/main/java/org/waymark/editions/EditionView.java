package org.waymark.editions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.plans.PlanPeriod;
import org.waymark.plans.PlanSection;
import org.waymark.plans.PlanTheme;
import org.waymark.plans.ReadinessCounts;

/**
 * An edition as a client sees it: what it is, and the plan's own part of it as it stood then.
 *
 * @param plan the plan as it is called now
 * @param number the first is 1
 * @param label {@code major.minor}
 * @param occasion what it was made for
 * @param reason why, in somebody's words: above all why it was agreed with things open
 * @param readiness what was open when it was made
 * @param publishedAt null while it is not what the public sees
 * @param title the plan's title then
 */
public record EditionView(
        UUID id,
        long version,
        Titled plan,
        int number,
        String label,
        Occasion occasion,
        @Nullable String reason,
        ReadinessCounts readiness,
        EditionCounts counts,
        Instant madeAt,
        @Nullable Instant publishedAt,
        String title,
        @Nullable PlanPeriod period,
        @Nullable Titled parent,
        String coverText,
        @Nullable Related contact,
        List<PlanSection> sections,
        List<PlanTheme> themes)
        implements Versioned {

    /** How much stands in it. */
    public record EditionCounts(long priorities, long actions, long subActions, long indicators) {}

    /** The plan's own part of it, as it is stored, with ids in the place of names. */
    record Head(
            String title,
            @Nullable PlanPeriod period,
            @Nullable UUID parent,
            String coverText,
            @Nullable UUID contact,
            List<PlanSection> sections,
            List<PlanTheme> themes) {}
}
