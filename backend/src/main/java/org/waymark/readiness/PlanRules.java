package org.waymark.readiness;

import java.util.List;

/** What is looked for in a plan itself and in its priorities. */
final class PlanRules {
    private static final String PLAN = "select id as plan_id, 'plan' as type, id, version_label as ref, title, ";
    private static final String PRIORITY = "select plan_id, 'priority' as type, id, ref, title_text as title, ";
    private static final String OWNER = " as text, null::uuid as agency_id, officer_id, place from priorities where ";

    static final List<Rule> ALL = List.of(
            Rule.missing(
                    "no-period",
                    "The plan does not say when it begins and ends.",
                    PLAN
                            + "'period' as field, null as text, null::uuid as agency_id, contact_id as officer_id, '' as place"
                            + " from plans where period_start is null"),
            Rule.missing(
                    "no-contact",
                    "Nobody is named whom a reader could ask.",
                    PLAN + "'contact', null, null::uuid, null::uuid, '' from plans where contact_id is null"),
            Rule.unconfirmed(
                    "title-unconfirmed",
                    "The wording of the priority is still open.",
                    PRIORITY + "'title' as field, title_text" + OWNER + "title_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "leads-unconfirmed",
                    "It is still open who leads the priority.",
                    PRIORITY + "'leads' as field, leads_text" + OWNER + "leads_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "population-unconfirmed",
                    "It is still open which children the priority is about.",
                    PRIORITY + "'population' as field, population_text" + OWNER + "population_state = 'unconfirmed'"),
            Rule.missing(
                    "no-leads",
                    "Nobody leads the priority.",
                    PRIORITY + "'leads' as field, null" + OWNER + "leads_state = 'absent'"),
            Rule.missing(
                    "no-population",
                    "It does not say which children the priority is about.",
                    PRIORITY + "'population' as field, null" + OWNER
                            + "population_state = 'absent' and outcome_code is not null"),
            Rule.missing(
                    "no-outcome",
                    "It does not say which outcome the priority serves.",
                    PRIORITY + "'outcome' as field, outcome_text" + OWNER
                            + "outcome_code is null and population_state <> 'absent'"),
            Rule.missing(
                    "no-indicators",
                    "Nothing says how the partners would know that it has improved.",
                    PRIORITY + "'indicators' as field, null" + OWNER
                            + "outcome_code is not null and not exists (select from priority_indicator i"
                            + " where i.priority_id = priorities.id)"),
            Rule.missing(
                    "no-actions",
                    "The priority has no actions.",
                    PRIORITY + "'actions' as field, null" + OWNER
                            + "not exists (select from action a where a.priority_id = priorities.id)"),
            Rule.suspicious(
                    "priority-ref-twice",
                    "Another priority of the plan has the same number.",
                    PRIORITY + "'ref' as field, ref" + OWNER + "same_ref > 1"),
            Rule.suspicious(
                    "priority-lead-left",
                    "The officer who leads the priority has left.",
                    "select p.plan_id, 'priority', p.id, p.ref, p.title_text, 'leads', o.name, o.agency_id, o.id, p.place"
                            + " from priorities p join priority_lead l on l.priority_id = p.id"
                            + " join officer o on o.id = l.officer_id where o.left_on <= :today"));

    private PlanRules() {}
}
