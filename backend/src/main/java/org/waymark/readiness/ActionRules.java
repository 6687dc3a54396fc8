package org.waymark.readiness;

import java.util.List;

/** What is looked for in the wording, leads and monitoring of actions. */
final class ActionRules {
    private static final String ACTION = "select a.plan_id, 'action', a.id, null::text, a.ref, a.title_text, ";
    private static final String OWNER = ", a.agency_id, a.officer_id, a.group_id, a.place from actions a where ";

    static final List<Rule> ALL = List.of(
            Rule.unconfirmed(
                    "action-title-unconfirmed",
                    "The wording of the action is still open.",
                    ACTION + "'title', a.title_text" + OWNER + "a.title_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "lead-agency-unconfirmed",
                    "It is still open which agency leads the action.",
                    ACTION + "'leadAgencies', a.lead_agencies_text" + OWNER + "a.lead_agencies_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "lead-officer-unconfirmed",
                    "It is still open who leads the action.",
                    ACTION + "'leadOfficers', a.lead_officers_text" + OWNER + "a.lead_officers_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "monitoring-unconfirmed",
                    "It is still open how progress will be monitored.",
                    ACTION + "'monitoring', a.monitoring_text" + OWNER + "a.monitoring_state = 'unconfirmed'"),
            Rule.missing(
                    "no-lead-agency",
                    "No agency leads the action.",
                    ACTION + "'leadAgencies', null" + OWNER
                            + "a.lead_agencies_state = 'absent' and a.agency_id is null and not a.leads_below"),
            Rule.missing(
                    "no-lead-officer",
                    "No officer, post or group leads the action.",
                    ACTION + "'leadOfficers', null" + OWNER + "a.lead_officers_state = 'absent'"
                            + " and not a.has_parent_officers and not a.has_sub_actions"),
            Rule.missing(
                    "no-monitoring",
                    "It does not say how progress will be monitored.",
                    ACTION + "'monitoring', null" + OWNER + "a.monitoring_state = 'absent'"
                            + " and not a.monitored_above and not a.has_sub_actions"),
            Rule.suspicious(
                    "action-ref-twice",
                    "Another action of the plan has the same number.",
                    ACTION + "'ref', a.ref" + OWNER + "a.same_ref > 1"),
            Rule.suspicious(
                    "due-before-what-it-needs",
                    "It is due before an action that has to be done first.",
                    "select a.plan_id, 'action', a.id, d.ordinal::text, a.ref, a.title_text, 'dependsOn',"
                            + " o.ref || ' ' || o.title_text, a.agency_id, a.officer_id, a.group_id, a.place"
                            + " from actions a join action_dependency d on d.action_id = a.id"
                            + " join action o on o.id = d.depends_on_id and o.ended_start is null"
                            + " where a.timescale_due < o.timescale_due"),
            Rule.suspicious(
                    "reference-without-target",
                    "It refers to something that the plan does not hold.",
                    "select a.plan_id, 'action', a.id, x.ordinal::text, a.ref, a.title_text, 'crossReferences', x.text,"
                            + " a.agency_id, a.officer_id, a.group_id, a.place from actions a"
                            + " join cross_reference x on x.action_id = a.id"
                            + " where x.target_priority_id is null and x.target_action_id is null"));

    private ActionRules() {}
}
