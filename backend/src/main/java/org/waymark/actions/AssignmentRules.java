package org.waymark.actions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.leads.AssignmentState;

/** Who may make what of a place: the agency answers for itself, the partnership's officers propose and record. */
record AssignmentRules(AssignmentState now, boolean closed, boolean ofOwnAgency, boolean mayEdit) {
    List<String> allowed() {
        List<String> allowed = new ArrayList<>();
        for (AssignmentState to : AssignmentState.values()) {
            if (may(to)) {
                allowed.add(Kebab.name(to));
            }
        }
        return allowed;
    }

    private boolean may(AssignmentState to) {
        return !closed
                && to != now
                && switch (to) {
                    case ACCEPTED -> ofOwnAgency || mayEdit;
                    case DECLINED -> ofOwnAgency;
                    case PROPOSED -> mayEdit && now == AssignmentState.DECLINED;
                };
    }

    /** Refuses what the caller may not make of it. */
    void require(AssignmentState to, @Nullable String reason) {
        if (!ofOwnAgency && !mayEdit) {
            throw Refusal.forbidden("Only the agency itself and the partnership's officers answer for its place.");
        }
        if (closed) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        if (to == now) {
            throw Refusal.conflict("It is " + Kebab.name(now) + " already.");
        }
        if (to == AssignmentState.DECLINED && !ofOwnAgency) {
            throw Refusal.forbidden("Only the agency itself declines its place.");
        }
        if (to == AssignmentState.PROPOSED && !mayEdit) {
            throw Refusal.forbidden("Only the partnership's officers propose a place.");
        }
        if (!may(to)) {
            throw Refusal.conflict("A place that is " + Kebab.name(now) + " cannot become " + Kebab.name(to) + ".");
        }
        if (to == AssignmentState.DECLINED && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("/reason", "required", "Say why your agency declines.");
        }
    }
}
