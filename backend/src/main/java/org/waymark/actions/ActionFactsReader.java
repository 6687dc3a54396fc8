package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.rows.Columns;

/** Reads what the rules of actions need to know of other things. */
@ApplicationScoped
class ActionFactsReader {
    private static final String FACTS = """
            select r.partnership_id, r.plan_id, p.status = 'closed' as closed,
                not exists (select from action s where s.id = :id and s.plan_id <> r.plan_id) as same_plan,
                exists (select from action u where u.id = :parent and u.priority_id = r.id) as parent_fits,
                exists (select from action u where u.id = :parent and u.parent_id is not null) as parent_is_sub,
                exists (select from action s where s.parent_id = :id) as has_sub_actions,
                waits_for(:id, cast(:parent as uuid)) as parent_waits,
                exists (select from action_heading h where h.id = :heading and h.priority_id = r.id) as heading_fits,
                array(select x.id from unnest(:priorities) x (id)
                          where not exists (select from priority t where t.id = x.id and t.plan_id = r.plan_id)
                      union all select x.id from unnest(:actions) x (id)
                          where not exists (select from action t where t.id = x.id and t.plan_id = r.plan_id)) as strangers,
                array(select x.id from unnest(:dependsOn) x (id) where waits_for(x.id, :id)) as waiting
            from priority r join plan p on p.id = r.plan_id where r.id = :priority
            """;

    private final Jdbi jdbi;

    ActionFactsReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Null when there is no such priority. */
    @Nullable
    ActionFacts facts(UUID id, ActionInput input) {
        return jdbi.withHandle(handle -> handle.createQuery(FACTS)
                .bind("id", id)
                .bind("priority", input.priority())
                .bind("parent", input.parent())
                .bind("heading", input.heading())
                .bind("priorities", targets(input, CrossReferenceKind.PRIORITY))
                .bind("actions", actions(input))
                .bind("dependsOn", input.dependsOn().toArray(UUID[]::new))
                .map((row, context) -> new ActionFacts(
                        Columns.known(row, "partnership_id"),
                        Columns.known(row, "plan_id"),
                        row.getBoolean("closed"),
                        row.getBoolean("same_plan"),
                        row.getBoolean("parent_fits"),
                        row.getBoolean("parent_is_sub"),
                        row.getBoolean("has_sub_actions"),
                        row.getBoolean("heading_fits"),
                        row.getBoolean("parent_waits"),
                        Set.copyOf(Columns.ids(row, "strangers")),
                        Set.copyOf(Columns.ids(row, "waiting")),
                        Set.of()))
                .findOne()
                .orElse(null));
    }

    private static UUID[] targets(ActionInput input, CrossReferenceKind kind) {
        return input.crossReferences().stream()
                .filter(reference -> reference.kind() == kind)
                .map(CrossReferenceInput::target)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private static UUID[] actions(ActionInput input) {
        return Stream.concat(Arrays.stream(targets(input, CrossReferenceKind.ACTION)), input.dependsOn().stream())
                .toArray(UUID[]::new);
    }

    @Nullable
    UUID partnershipOfPriority(UUID priority) {
        return partnership("priority", priority);
    }

    @Nullable
    UUID partnershipOfPlan(UUID plan) {
        return partnership("plan", plan);
    }

    private @Nullable UUID partnership(String table, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select partnership_id from " + table + " where id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }
}
