package org.waymark.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.finding.Findings;

/** Looks for action numbers that repeat or stand in the wrong priority. */
final class RefCheck {

    private RefCheck() {}

    static void check(List<PriorityDraft> priorities, Findings findings) {
        Map<String, ActionDraft> seen = new HashMap<>();
        for (PriorityDraft priority : priorities) {
            for (ActionDraft action : priority.actions()) {
                once(action, seen, findings);
                action.subActions().forEach(sub -> once(sub, seen, findings));
                misplaced(priority, action, findings);
            }
        }
    }

    private static void once(ActionDraft action, Map<String, ActionDraft> seen, Findings findings) {
        ActionDraft first = seen.putIfAbsent(action.ref(), action);
        if (first != null) {
            findings.warning(
                    "duplicate-ref",
                    action.place(),
                    action.title().text(),
                    "Another action has the number " + action.ref() + ": "
                            + first.title().text());
        }
    }

    /** Service management blocks number on from the last priority, so only the others are held to their number. */
    private static void misplaced(PriorityDraft priority, ActionDraft action, Findings findings) {
        int point = action.ref().indexOf('.');
        boolean numbered = priority.ref().matches("\\d+") && point > 0;
        if (numbered && !action.ref().substring(0, point).equals(priority.ref())) {
            findings.warning(
                    "ref-of-another-priority",
                    action.place(),
                    action.title().text(),
                    "The action stands under priority " + priority.ref() + " but its number is " + action.ref() + ".");
        }
    }
}
