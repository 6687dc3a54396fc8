package org.waymark.deletions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;

/** What was deleted: seen by those who may read the plan it was of, restored by those who may delete it. */
@ApplicationScoped
public class DeletionService {
    private static final Map<String, String> NOUNS =
            Map.of("partner_group", "group", "action_heading", "heading", "plan_section", "section");

    private final DeletionRows rows;
    private final DeletionQueries queries;
    private final CurrentCaller current;
    private final Reason reasons;

    DeletionService(DeletionRows rows, DeletionQueries queries, CurrentCaller current, Reason reasons) {
        this.rows = rows;
        this.queries = queries;
        this.current = current;
        this.reasons = reasons;
    }

    @Transactional
    public Page<DeletionView> page(DeletionFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public DeletionView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "deletion");
    }

    /** It comes back as it was, with all that went with it, under its own id and with a newer version. */
    @Writes
    @Transactional
    public DeletionView transition(UUID id, DeletionTransition transition) {
        Caller caller = current.get();
        DeletionRows.Held held = rows.hold(id, caller.reach().officer());
        if (held == null || !caller.mayRead(held.partnership())) {
            throw Refusal.notFound("deletion");
        }
        if (!DeletionView.mayRestore(held.type(), held.partnership(), held.mine(), caller)) {
            throw Refusal.forbidden(
                    "Only those who may delete the " + held.type().noun() + " restore it.");
        }
        if (held.restored()) {
            throw Refusal.conflict("It has been restored already.");
        }
        if (held.with() != null) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "It went with " + held.with() + ": restore that.");
        }
        if (held.closed()) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        whole(id);
        reasons.say(reasons.of(transition.reason()));
        rows.restore(id);
        return get(id);
    }

    /** Refuses when it refers to what is gone, and names what to restore first. */
    private void whole(UUID id) {
        List<DeletionRows.Lacking> lacking = rows.lacking(id);
        if (lacking.isEmpty()) {
            return;
        }
        throw Refusal.of(
                ProblemType.NOT_POSSIBLE,
                lacking.stream().map(DeletionService::inWords).collect(Collectors.joining(" ")),
                Map.of(
                        "restoreFirst",
                        lacking.stream()
                                .map(DeletionRows.Lacking::deletion)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
    }

    private static String inWords(DeletionRows.Lacking lacking) {
        String name = lacking.name() == null || lacking.name().isBlank() ? "" : " '" + lacking.name() + "'";
        String what = "The " + NOUNS.getOrDefault(lacking.kind(), lacking.kind()) + name;
        return lacking.deletion() == null
                ? what + " that it refers to was deleted and cannot be restored, so this cannot be either."
                : what + " that it refers to was deleted too: restore that first.";
    }
}
