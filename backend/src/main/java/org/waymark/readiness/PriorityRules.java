package org.waymark.readiness;

import java.util.List;

/** What is looked for in a plan's priorities. */
final class PriorityRules {
    private static final String PRIORITY = "select p.plan_id, 'priority', p.id, null::text, p.ref, p.title_text, ";
    private static final String OWNER = ", null::uuid, p.officer_id, p.group_id, p.place from priorities p where ";
    /** Service management stands in a plan without an outcome, and without the template. */
    private static final String TEMPLATED = "p.outcome_code is not null and ";

    static final List<Rule> ALL = List.of(
            Rule.unconfirmed(
                    "title-unconfirmed",
                    "The wording of the priority is still open.",
                    PRIORITY + "'title', p.title_text" + OWNER + "p.title_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "leads-unconfirmed",
                    "It is still open who leads the priority.",
                    PRIORITY + "'leads', p.leads_text" + OWNER + "p.leads_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "population-unconfirmed",
                    "It is still open which children the priority is about.",
                    PRIORITY + "'population', p.population_text" + OWNER + "p.population_state = 'unconfirmed'"),
            Rule.missing(
                    "no-leads",
                    "Nobody leads the priority.",
                    PRIORITY + "'leads', null" + OWNER + "p.leads_state = 'absent'"),
            Rule.missing(
                    "no-population",
                    "It does not say which children the priority is about.",
                    PRIORITY + "'population', null" + OWNER + TEMPLATED + "p.population_state = 'absent'"),
            Rule.missing(
                    "no-outcome",
                    "It does not say which outcome the priority serves.",
                    PRIORITY + "'outcome', p.outcome_text" + OWNER
                            + "p.outcome_code is null and p.population_state <> 'absent'"),
            Rule.missing(
                    "no-conditions",
                    "It does not say which conditions the partners want to see.",
                    PRIORITY + "'conditions', null" + OWNER + TEMPLATED + "p.conditions = '[]'"),
            Rule.missing(
                    "no-story",
                    "There is no story behind the baseline.",
                    PRIORITY + "'story', null" + OWNER + TEMPLATED
                            + "p.story = '[]' and p.what_works is null and p.partners is null"),
            Rule.missing(
                    "no-indicators",
                    "Nothing says how the partners would know that it has improved.",
                    PRIORITY + "'indicators', null" + OWNER + TEMPLATED
                            + "not exists (select from priority_indicator i join indicator d on d.id = i.indicator_id"
                            + " where i.priority_id = p.id and d.ended_start is null)"),
            Rule.missing(
                    "no-actions",
                    "The priority has no actions.",
                    PRIORITY + "'actions', null" + OWNER
                            + "not exists (select from action a where a.priority_id = p.id and a.ended_start is null)"),
            Rule.suspicious(
                    "priority-ref-twice",
                    "Another priority of the plan has the same number.",
                    PRIORITY + "'ref', p.ref" + OWNER + "p.same_ref > 1"),
            Rule.suspicious(
                    "priority-lead-left",
                    "The officer who leads the priority has left.",
                    "select p.plan_id, 'priority', p.id, o.id::text, p.ref, p.title_text, 'leads', o.name, o.agency_id,"
                            + " o.id, null::uuid, p.place from priorities p"
                            + " join priority_lead l on l.priority_id = p.id"
                            + " join officer o on o.id = l.officer_id where o.left_on <= :today"));

    private PriorityRules() {}
}
