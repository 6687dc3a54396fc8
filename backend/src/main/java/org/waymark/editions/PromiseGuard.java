package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.waymark.access.AfterWrite;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Call;

/**
 * Once a plan is agreed, a change to what it promises needs a reason. It is judged by the record of the running
 * transaction, so it holds whichever service, import or bulk has written.
 */
@ApplicationScoped
class PromiseGuard implements AfterWrite {
    private static final Set<String> AGREED = Set.of("agreed", "published");
    private static final List<String> WHEN =
            List.of("timescale_state", "timescale_kind", "timescale_start", "timescale_due", "timescale_every");

    /** What of each table is a promise. A row that comes or goes changes all of its columns. */
    private static final Map<String, List<String>> PROMISES = Map.ofEntries(
            Map.entry("plan", List.of("period_start", "period_end", "parent_id", "framework_id")),
            Map.entry(
                    "priority",
                    List.of(
                            "plan_id",
                            "title_state",
                            "leads_state",
                            "population_state",
                            "outcome_code",
                            "ended_start")),
            Map.entry("priority_lead", List.of("officer_id", "group_id", "role")),
            Map.entry("priority_indicator", List.of("indicator_id")),
            Map.entry(
                    "action",
                    List.of(
                            "plan_id",
                            "priority_id",
                            "parent_id",
                            "title_state",
                            "lead_agencies_state",
                            "lead_officers_state",
                            "monitoring_state",
                            "ended_start")),
            Map.entry("milestone", List.of("action_id", "officer_id")),
            Map.entry("assignment", List.of("agency_id", "role")),
            Map.entry("action_lead", List.of("officer_id", "group_id", "role")),
            Map.entry("action_dependency", List.of("depends_on_id")),
            Map.entry("action_monitoring", List.of("group_id")),
            Map.entry(
                    "indicator",
                    List.of(
                            "lead_agencies_state",
                            "unit",
                            "value_kind",
                            "polarity",
                            "frequency",
                            "definition_status",
                            "ended_start")),
            Map.entry("indicator_agency", List.of("agency_id", "role")));

    // Where no date could be read from a timescale, its words are the promise.
    private static final String CHECK = """
            with promised as (
                select w.type, w.aggregate, w.root, coalesce(w.after, w.before) as stands from change w
                where w.at >= now() and w.tx = pg_current_xact_id() and (
                    exists (select from (values %s) rule (of_table, columns), unnest(rule.columns) c
                        where rule.of_table = w.row_table and w.before ->> c is distinct from w.after ->> c)
                    or (w.row_table in ('action', 'milestone') and (
                        exists (select from unnest(array[%s]) c where w.before ->> c is distinct from w.after ->> c)
                        or (coalesce(w.after ->> 'timescale_kind', w.after ->> 'timescale_state')
                                in ('free-text', 'unconfirmed')
                            and w.before ->> 'timescale_text' is distinct from w.after ->> 'timescale_text'))))),
            plans as (
                select w.aggregate as id from promised w where w.type = 'plan'
                union select coalesce(case when w.root then (w.stands ->> 'plan_id')::uuid end, r.plan_id, a.plan_id)
                from promised w left join priority r on r.id = w.aggregate left join action a on a.id = w.aggregate
                where w.type in ('priority', 'action')
                union select r.plan_id from promised w join indicator i on i.id = w.aggregate
                join priority_indicator x on x.indicator_id in (i.id, i.parent_id) join priority r on r.id = x.priority_id
                where w.type = 'indicator')
            select p.title, p.status from plan p where p.id in (select id from plans) for share of p
            """.formatted(rules(), quoted(WHEN));

    private final Jdbi jdbi;
    private final Call call;

    PromiseGuard(Jdbi jdbi, Call call) {
        this.jdbi = jdbi;
        this.call = call;
    }

    @Override
    public void check() {
        if (call.reason() != null) {
            return;
        }
        // Sharing the plan makes the write wait for whoever is just agreeing it; what it then reads is what was
        // decided.
        String agreed = jdbi.withHandle(handle -> handle.createQuery(CHECK)
                .map((row, context) -> Map.entry(row.getString("status"), row.getString("title")))
                .filter(plan -> AGREED.contains(plan.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null));
        if (agreed != null) {
            throw Refusal.of(
                    ProblemType.REASON_NEEDED,
                    "'" + agreed + "' is agreed: say why what it promises is changed (the parameter 'reason').");
        }
    }

    private static String rules() {
        return PROMISES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> "('" + rule.getKey() + "', array[" + quoted(rule.getValue()) + "])")
                .collect(Collectors.joining(", "));
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(column -> "'" + column + "'").collect(Collectors.joining(", "));
    }
}
