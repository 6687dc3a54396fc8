package org.waymark.priorities;

import java.util.Set;
import java.util.UUID;

/**
 * What a priority's rules need to know of other things.
 *
 * @param closed whether the plan is
 * @param themeOfPlan whether the named theme is one of the plan's
 * @param outcomeOfFramework whether the named outcome is one of the framework's
 * @param strangers those of the named indicators that the plan cannot place
 * @param missing those of the named officers and groups whom the partnership does not have
 * @param headingsInUse heading rows under which actions stand
 */
record PriorityFacts(
        UUID partnership,
        boolean closed,
        boolean themeOfPlan,
        boolean outcomeOfFramework,
        Set<UUID> strangers,
        Set<UUID> missing,
        Set<UUID> headingsInUse) {

    PriorityFacts with(Set<UUID> unknown) {
        return new PriorityFacts(
                partnership, closed, themeOfPlan, outcomeOfFramework, strangers, unknown, headingsInUse);
    }
}
