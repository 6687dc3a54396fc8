package org.waymark.notes;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/**
 * Who may do what with a note: its author changes it and takes it back; its author, the partnership's officers and the
 * lead of the priority settle it; whoever may read it may reply.
 *
 * @param reply whether it is a reply itself
 * @param own whether the caller wrote it
 * @param settles whether the caller is an officer of the partnership or leads the priority under which it stands
 * @param closed whether the plan is
 */
record NoteRules(NoteState now, boolean reply, boolean own, boolean settles, boolean closed) {
    List<String> allowed() {
        List<String> allowed = new ArrayList<>();
        if (closed || now == NoteState.WITHDRAWN) {
            return allowed;
        }
        if (own) {
            allowed.add("edit");
        }
        if (!reply) {
            allowed.add("reply");
        }
        for (NoteState to : NoteState.values()) {
            if (to != now && mayBring(to)) {
                allowed.add(Kebab.name(to));
            }
        }
        return allowed;
    }

    private boolean mayBring(NoteState to) {
        return to == NoteState.WITHDRAWN ? own : !reply && (own || settles);
    }

    void requireEdit() {
        if (!own) {
            throw Refusal.forbidden("Only its author changes a note.");
        }
        requireLive();
    }

    void requireReply() {
        if (reply) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "Reply to the note itself: replies are one level deep.");
        }
        requireLive();
    }

    void requireTransition(NoteState to) {
        if (to == NoteState.WITHDRAWN && !own) {
            throw Refusal.forbidden("Only its author withdraws a note.");
        }
        if (reply && to != NoteState.WITHDRAWN) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "A reply is withdrawn, and nothing else; settle its note.");
        }
        if (!mayBring(to)) {
            throw Refusal.forbidden(
                    "Only its author, the partnership's officers and the lead of the priority settle a note.");
        }
        if (to == now) {
            throw Refusal.conflict("It is " + Kebab.name(now) + " already.");
        }
        requireLive();
    }

    private void requireLive() {
        if (now == NoteState.WITHDRAWN) {
            throw Refusal.conflict("It was withdrawn: write a new one.");
        }
        if (closed) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
    }
}
