package org.waymark.progress;

import java.util.ArrayList;
import java.util.List;
import org.waymark.actions.ReportState;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/**
 * Who may do what with a report: its agency and the partnership's officers write it and hand it in; the priority's lead,
 * those who sit on a group that monitors the action, and the partnership's officers judge it.
 *
 * @param writes whether the caller acts for the agency or is an officer of the partnership
 * @param judges whether the caller may accept and return
 * @param closed whether the plan is
 * @param ended whether the action has ended
 */
record ReportRules(ReportState now, boolean writes, boolean judges, boolean closed, boolean ended) {
    List<String> allowed() {
        List<String> allowed = new ArrayList<>();
        if (closed || ended) {
            return allowed;
        }
        if (writes && now == ReportState.DRAFT) {
            allowed.addAll(List.of("edit", "delete"));
        }
        if (may(ReportState.SUBMITTED)) {
            allowed.add("submit");
        }
        if (may(ReportState.ACCEPTED)) {
            allowed.add("accept");
        }
        if (may(ReportState.RETURNED)) {
            allowed.add("return");
        }
        if (may(ReportState.DRAFT)) {
            allowed.add("withdraw");
        }
        return allowed;
    }

    private boolean may(ReportState to) {
        return entitled(to)
                && switch (to) {
                    case SUBMITTED -> now == ReportState.DRAFT || now == ReportState.RETURNED;
                    case ACCEPTED -> now == ReportState.SUBMITTED;
                    case RETURNED -> now == ReportState.SUBMITTED || now == ReportState.ACCEPTED;
                    case DRAFT -> now == ReportState.SUBMITTED || now == ReportState.RETURNED;
                };
    }

    private boolean entitled(ReportState to) {
        return judging(to) ? judges : writes;
    }

    private static boolean judging(ReportState to) {
        return to == ReportState.ACCEPTED || to == ReportState.RETURNED;
    }

    void requireWrites() {
        if (!writes) {
            throw Refusal.forbidden("Only the agency itself and the partnership's officers write its reports.");
        }
        requireLive();
    }

    /** What was handed in stays as it was said. */
    void requireEdit() {
        requireWrites();
        if (now != ReportState.DRAFT) {
            throw Refusal.conflict("A report that is " + Kebab.name(now)
                    + " stays as it was said. Take it back first: POST /api/v1/progress-reports/{id}/transitions,"
                    + " 'to' draft.");
        }
    }

    void requireDelete() {
        requireWrites();
        if (now != ReportState.DRAFT) {
            throw Refusal.of(ProblemType.HAS_HISTORY, "It was handed in: it stays on record. Only a draft is deleted.");
        }
    }

    void requireTransition(ReportState to) {
        if (!entitled(to)) {
            throw Refusal.forbidden(
                    judging(to)
                            ? "Only the priority's lead, those who sit on a group that monitors the action, and the"
                                    .concat(" partnership's officers accept and return its reports.")
                            : "Only the agency itself and the partnership's officers hand in its reports.");
        }
        requireLive();
        if (to == now) {
            throw Refusal.conflict("It is " + Kebab.name(now) + " already.");
        }
        if (!may(to)) {
            throw Refusal.conflict("A report that is " + Kebab.name(now) + " cannot become " + Kebab.name(to) + ".");
        }
    }

    private void requireLive() {
        if (closed) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        if (ended) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The action has ended: nobody is asked for it any more.");
        }
    }
}
