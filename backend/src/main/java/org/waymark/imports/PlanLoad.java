package org.waymark.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionService;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.finding.Finding;
import org.waymark.indicators.IndicatorService;
import org.waymark.jobs.Task;
import org.waymark.kernel.Titled;
import org.waymark.names.NameBook;
import org.waymark.names.Names;
import org.waymark.names.UnknownName;
import org.waymark.plans.PlanInput;
import org.waymark.plans.PlanService;
import org.waymark.priorities.PriorityInput;
import org.waymark.priorities.PriorityService;
import org.waymark.requests.Call;

/** Brings a document into a plan, in the running transaction. A comparison does all of it, too, and is undone. */
@ApplicationScoped
class PlanLoad {
    private static final int LOCK = 7209031;

    private final Jdbi jdbi;
    private final Names names;
    private final Call call;
    private final Bases bases;
    private final ContentsFindings contents;
    private final PlanPart planPart;
    private final PriorityPart priorityPart;
    private final PlanService plans;
    private final PriorityService priorities;
    private final IndicatorService indicators;
    private final ActionService actions;
    private final AllFields fields;

    PlanLoad(
            Jdbi jdbi,
            Names names,
            Call call,
            Bases bases,
            ContentsFindings contents,
            PlanPart planPart,
            PriorityPart priorityPart,
            PlanService plans,
            PriorityService priorities,
            IndicatorService indicators,
            ActionService actions,
            AllFields fields) {
        this.jdbi = jdbi;
        this.names = names;
        this.call = call;
        this.bases = bases;
        this.contents = contents;
        this.planPart = planPart;
        this.priorityPart = priorityPart;
        this.plans = plans;
        this.priorities = priorities;
        this.indicators = indicators;
        this.actions = actions;
        this.fields = fields;
    }

    /**
     * @param unknown the names that the decisions are about
     * @param kept whether it stays, or is only compared
     */
    ImportResult load(Task task, PlanDocument document, LoadInput said, List<UnknownName> unknown, boolean kept) {
        UUID partnership = task.partnership();
        String why = call.reason();
        String whence = "Loaded from a Word document, import " + task.subject();
        call.reason(why == null ? whence : why + "\n" + whence);
        oneAtATime(partnership);
        NameBook book = names.open(partnership);
        Loading loading = new Loading(task, partnership, document, said, book);
        loading.step("Names");
        names.decide(book, partnership, unknown, said.decisions()).forEach(loading.notes::made);
        UUID meant = planPart.meant(partnership, said, document.title());
        if (meant != null) {
            loading.know(bases.of(meant));
        }
        UUID plan = planPart.load(loading, meant, kept);
        ActionPart actionPart = new ActionPart(actions, fields.actions(), fields.json(), loading, actions.ofPlan(plan));
        IndicatorPart indicatorPart = new IndicatorPart(
                indicators, fields.indicators(), loading, indicators.ofPlan(plan), indicatorTitles(partnership));
        priorityPart.load(loading, plan, plans.said(plan), indicatorPart, actionPart);
        loading.step("Cross-references");
        actionPart.refer();
        if (kept) {
            bases.keep(plan, loading.remembered(standing(plan)));
            contents.keep(plan, document.findings(), loading.blocks);
        }
        // Whence a change comes does not say why: what is promised is judged by what a person has said.
        call.reason(why);
        return result(loading, plan, meant, kept);
    }

    /** Two imports of one partnership would each take the other's things for people's edits. */
    private void oneAtATime(UUID partnership) {
        jdbi.useHandle(
                handle -> handle.createQuery("select 1 from pg_advisory_xact_lock(:lock, hashtext(:partnership))")
                        .bind("lock", LOCK)
                        .bind("partnership", partnership.toString())
                        .mapTo(Integer.class)
                        .one());
    }

    private Map<String, UUID> indicatorTitles(UUID partnership) {
        Map<String, UUID> titles = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select id, title_text from indicator
                        where partnership_id = :partnership and parent_id is null and title_text is not null
                        order by id""")
                .bind("partnership", partnership)
                .map((row, context) -> titles.putIfAbsent(
                        Matching.plain(row.getString("title_text")), row.getObject("id", UUID.class)))
                .list());
        return titles;
    }

    /** Every thing of the plan as it stands now, in the properties that a document can say. */
    private Map<UUID, ObjectNode> standing(UUID plan) {
        PlanInput said = plans.said(plan);
        Map<UUID, ObjectNode> standing = new HashMap<>();
        standing.put(plan, fields.plans().of(said));
        Map<UUID, String> headings = new HashMap<>();
        for (Map.Entry<UUID, PriorityInput> entry : priorities.ofPlan(plan).entrySet()) {
            PriorityInput priority = entry.getValue();
            standing.put(entry.getKey(), fields.priorities().of(priority, PriorityPart.titles(said)));
            priority.headings().forEach(row -> headings.put(Objects.requireNonNull(row.id()), row.text()));
        }
        indicators
                .ofPlan(plan)
                .forEach((id, input) -> standing.put(id, fields.indicators().of(input)));
        actions.ofPlan(plan)
                .forEach((id, input) -> standing.put(id, fields.actions().of(input, headings)));
        return standing;
    }

    private ImportResult result(Loading loading, UUID plan, @Nullable UUID meant, boolean kept) {
        PlanInput said = plans.said(plan);
        boolean titled =
                loading.said.title() != null || !loading.document.title().isBlank() || meant != null;
        List<Finding> findings = new ArrayList<>(loading.document.findings());
        findings.addAll(loading.notes.all());
        List<ComparedThing> things = loading.things().stream()
                .map(thing -> kept || thing.outcome() != Outcome.CREATED ? thing : thing.withoutId())
                .toList();
        return new ImportResult(
                ImportKind.PLAN,
                kept || meant != null ? new Titled(plan, null, said.title()) : null,
                titled ? said.title() : null,
                said.period(),
                DocumentCounts.of(loading.document),
                ImportChanges.of(things),
                findings,
                loading.book.unknown(),
                things,
                List.of(),
                null);
    }
}
