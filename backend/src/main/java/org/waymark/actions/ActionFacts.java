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
 * @param parentWaits whether the action already waits for the named parent
 * @param strangers those of the other lines it names that the plan does not have
 * @param waiting those it is to depend on that already wait for it
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
        boolean parentWaits,
        Set<UUID> strangers,
        Set<UUID> waiting,
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
                parentWaits,
                strangers,
                waiting,
                unknown);
    }
}
