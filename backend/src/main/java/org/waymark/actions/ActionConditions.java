package org.waymark.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refusal;
import org.waymark.leads.LeadRole;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** What a filter asks of actions, as conditions on the row {@code a} and its plan {@code p}. */
final class ActionConditions {
    private static final String WORDS = """
            (lower(a.ref) like :value or lower(a.title_text) like :value or lower(a.description) like :value
                or lower(a.note) like :value
                or exists (select from milestone m where m.action_id = a.id and lower(m.text) like :value))
            """;
    private static final String OFFICER = """
            (exists (select from action_lead l where l.officer_id = any (:value) and l.action_id =
                    case when a.lead_officers_state = 'absent' and a.parent_id is not null then a.parent_id else a.id end)
                or exists (select from milestone m where m.action_id = a.id and m.officer_id = any (:value)))
            """;
    private static final String GROUP = """
            (exists (select from action_lead l where l.group_id = any (:value) and l.action_id =
                    case when a.lead_officers_state = 'absent' and a.parent_id is not null then a.parent_id else a.id end)
                or exists (select from action_monitoring w where w.action_id = a.id and w.group_id = any (:value)))
            """;
    private static final String LATE = onDay(ActionMarks.LATE);
    private static final String SOON = onDay(ActionMarks.SOON);

    private ActionConditions() {}

    static Where of(ActionFilter filter, List<UUID> agencies, LocalDate today) {
        Where where = new Where()
                .anyOf("a.partnership_id", filter.partnership)
                .anyOf("a.plan_id", filter.plan)
                .anyOf("a.priority_id", filter.priority)
                .anyOf("r.theme_id", filter.theme)
                .ended("a.ended_start", filter.ended);
        parent(where, filter.parent);
        if (!agencies.isEmpty()) {
            String role = filter.role == null
                    ? ""
                    : " and g.role = '" + (filter.role == LeadRole.LEAD ? "lead" : "supporting") + "'";
            where.with(
                    "a.id in (select g.action_id from action_agency g where g.agency_id = any (:value)" + role + ")",
                    agencies.toArray(UUID[]::new));
        } else if (filter.role != null) {
            throw Refusal.invalid("?role", "needs-agency", "Say of which agency, too.");
        }
        where.with(OFFICER, ids(filter.officer)).with(GROUP, ids(filter.group));
        if (filter.closed != null) {
            where.that(filter.closed ? "p.status = 'closed'" : "p.status <> 'closed'");
        }
        if (filter.unconfirmed != null) {
            where.that(filter.unconfirmed ? ActionMarks.OPEN : "not " + ActionMarks.OPEN);
        }
        where.anyOf(StandingSql.STATUS, filter.status).anyOf(StandingSql.RATING, filter.rating);
        if (filter.unreported != null) {
            where.that((filter.unreported ? "" : "not ") + StandingSql.UNREPORTED);
        }
        if (filter.overdue != null) {
            where.with(filter.overdue ? LATE : "not coalesce(" + LATE + ", false)", today);
        }
        if (filter.dueSoon != null) {
            where.with(filter.dueSoon ? SOON : "not coalesce(" + SOON + ", false)", today);
        }
        return where.with("a.next_due >= :value", filter.dueFrom)
                .with("a.next_due <= :value", filter.dueTo)
                .with("a.updated_at >= :value", filter.updatedSince)
                .with(WORDS, Texts.anywhere(filter.q));
    }

    private static String onDay(String mark) {
        return mark.replace(":today", ":value");
    }

    private static void parent(Where where, @Nullable List<String> parents) {
        if (parents == null || parents.isEmpty()) {
            return;
        }
        List<UUID> ids = new ArrayList<>();
        for (String parent : parents) {
            if (!parent.equals("none")) {
                ids.add(id(parent));
            }
        }
        boolean top = ids.size() < parents.size();
        if (ids.isEmpty()) {
            where.that("a.parent_id is null");
        } else {
            where.with(
                    top ? "(a.parent_id is null or a.parent_id = any (:value))" : "a.parent_id = any (:value)",
                    ids.toArray(UUID[]::new));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("?parent", "wrong-type", "'parent' must be an id (a UUID), or 'none'.");
        }
    }

    private static UUID @Nullable [] ids(@Nullable List<UUID> any) {
        return any == null || any.isEmpty() ? null : any.toArray(UUID[]::new);
    }
}
