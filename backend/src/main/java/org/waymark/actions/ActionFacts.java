package org.waymark.actions;

import java.util.Set;
import java.util.UUID;

/**
 * What an action's rules need to know of other things.
 *
 * @param closed whether the plan is
 * @param parentFits whether the named parent is an action of the same priority
 * @param parentIsSub whether it is a sub-action itself
 * @param hasSubActions whether the action has sub-actions
 * @param headingFits whether the named heading is one of the priority's
 * @param priorityOfPlan whether a present action's new priority is of the plan in which it stands
 * @param strangers cross-references' targets that the plan does not have
 * @param missing those of the named agencies, officers and groups whom the partnership does not have
 */
record ActionFacts(
        UUID partnership,
        UUID plan,
        boolean closed,
        boolean priorityOfPlan,
        boolean parentFits,
        boolean parentIsSub,
        boolean hasSubActions,
        boolean headingFits,
        Set<UUID> strangers,
        Set<UUID> missing) {

    ActionFacts with(Set<UUID> unknown) {
        return new ActionFacts(
                partnership,
                plan,
                closed,
                priorityOfPlan,
                parentFits,
                parentIsSub,
                hasSubActions,
                headingFits,
                strangers,
                unknown);
    }
}
