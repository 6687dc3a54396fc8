package org.waymark.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.plans.PlanInput;
import org.waymark.plans.PlanService;
import org.waymark.plans.ThemeInput;

/** The plan itself: found by its id or its title, or made. */
@ApplicationScoped
class PlanPart {
    private static final String UNTITLED = "Plan without a title";

    private final PlanService plans;
    private final PlanFields fields;
    private final Jdbi jdbi;

    PlanPart(PlanService plans, PlanFields fields, Jdbi jdbi) {
        this.plans = plans;
        this.fields = fields;
        this.jdbi = jdbi;
    }

    /** The plan that is meant; null for a new one. */
    @Nullable
    UUID meant(UUID partnership, LoadInput said, String documentTitle) {
        if (said.plan() != null) {
            return said.plan();
        }
        String title = said.title() == null ? documentTitle : said.title();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, title from plan where partnership_id = :partnership order by id")
                .bind("partnership", partnership)
                .map((row, context) ->
                        Matching.same(row.getString("title"), title) ? row.getObject("id", UUID.class) : null)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    /** Makes or changes it; answers its id. */
    UUID load(Loading loading, @Nullable UUID meant, boolean kept) {
        PlanInput now = meant == null ? null : plans.said(meant);
        if (now != null && !now.partnership().equals(loading.partnership)) {
            throw Refusal.invalid("/plan", "unknown", "The partnership has no such plan.");
        }
        ObjectNode says = fields.of(loading.document, loading.said);
        if (now == null && !says.has("title")) {
            if (kept) {
                throw Refusal.of(
                        ProblemType.NOT_POSSIBLE,
                        "The document does not say the plan's title. Say it when you load it.");
            }
            says.put("title", UNTITLED);
        }
        ObjectNode stands = now == null ? null : fields.of(now);
        Merge merge = loading.merge(meant, stands, says);
        PlanInput becomes = fields.onto(now, loading.partnership, loading.document, says, merge.taken());
        UUID id;
        if (meant == null || now == null) {
            id = plans.add(becomes);
        } else {
            id = meant;
            boolean moreThemes = becomes.themes().size() != now.themes().size();
            if (!merge.nothingToDo()
                    || moreThemes
                    || becomes.sections().size() != now.sections().size()) {
                plans.restate(id, becomes);
            }
        }
        loading.dealtWith("plan", id, null, becomes.title(), merge, stands, says);
        themes(loading, now, plans.said(id));
        return id;
    }

    private static void themes(Loading loading, @Nullable PlanInput before, PlanInput after) {
        for (String title : loading.document.themes()) {
            boolean made =
                    before == null || before.themes().stream().noneMatch(theme -> Matching.same(theme.title(), title));
            UUID id = after.themes().stream()
                    .filter(theme -> Matching.same(theme.title(), title))
                    .map(ThemeInput::id)
                    .findFirst()
                    .orElse(null);
            loading.alike("theme", id, title, made);
        }
    }
}
