package org.waymark.endings;

/** What can end, and what ends along with it. */
enum Endable {
    ACTION(
            "action",
            "parent_id = :id",
            "Only its priority's lead and the partnership's officers end an action, or bring one back.",
            """
            select a.id, a.version, a.partnership_id, p.status = 'closed' as closed, a.ended_start is not null as ended,
                exists (select from priority_lead l where l.priority_id = a.priority_id and l.role = 'lead'
                    and l.officer_id = cast(:me as uuid)) as mine,
                case when r.ended_start is not null then 'priority' when u.ended_start is not null then 'action' end as above
            from action a join plan p on p.id = a.plan_id join priority r on r.id = a.priority_id
                left join action u on u.id = a.parent_id
            where a.id = :id for no key update of a
            """),
    PRIORITY(
            "priority", "priority_id = :id", "Only the partnership's officers end a priority, or bring one back.", """
            select r.id, r.version, r.partnership_id, p.status = 'closed' as closed, r.ended_start is not null as ended,
                false as mine, null as above
            from priority r join plan p on p.id = r.plan_id where r.id = :id for update of r
            """),
    INDICATOR(
            "indicator",
            "parent_id = :id",
            "Only the partnership's officers end an indicator, or bring one back.",
            """
            select i.id, i.version, i.partnership_id, false as closed, i.ended_start is not null as ended, false as mine,
                case when u.ended_start is not null then 'indicator' end as above
            from indicator i left join indicator u on u.id = i.parent_id where i.id = :id for update of i
            """);

    private final String noun;
    private final String below;
    private final String refusal;
    private final String held;

    Endable(String noun, String below, String refusal, String held) {
        this.noun = noun;
        this.below = below;
        this.refusal = refusal;
        this.held = held;
    }

    /** As its table, and people, call it. */
    String noun() {
        return noun;
    }

    /** Where what ends along with it is kept. */
    String tableBelow() {
        return this == INDICATOR ? "indicator" : "action";
    }

    /** The condition on what ends along with it. */
    String below() {
        return below;
    }

    /** What those are told who may see it and may not end it. */
    String refusal() {
        return refusal;
    }

    /** The statement that holds it for the running transaction. */
    String held() {
        return held;
    }
}
