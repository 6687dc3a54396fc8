package org.waymark.readiness;

import java.util.List;

/** What is looked for in the wording, leads and monitoring of actions. */
final class ActionRules {
    private static final String ACTION = "select plan_id, 'action' as type, id, ref, title_text as title, ";
    private static final String OWNER = " as text, agency_id, officer_id, place from actions where ";
    private static final String WITH_LEAD = "select a.plan_id, 'action' as type, a.id, a.ref, a.title_text as title, ";

    static final List<Rule> ALL = List.of(
            Rule.unconfirmed(
                    "action-title-unconfirmed",
                    "The wording of the action is still open.",
                    ACTION + "'title' as field, title_text" + OWNER + "title_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "lead-agency-unconfirmed",
                    "It is still open which agency leads the action.",
                    ACTION + "'leadAgencies' as field, lead_agencies_text" + OWNER
                            + "lead_agencies_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "lead-officer-unconfirmed",
                    "It is still open who leads the action.",
                    ACTION + "'leadOfficers' as field, lead_officers_text" + OWNER
                            + "lead_officers_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "monitoring-unconfirmed",
                    "It is still open how progress will be monitored.",
                    ACTION + "'monitoring' as field, monitoring_text" + OWNER + "monitoring_state = 'unconfirmed'"),
            Rule.missing(
                    "no-lead-agency",
                    "No agency leads the action.",
                    ACTION + "'leadAgencies' as field, null" + OWNER
                            + "lead_agencies_state = 'absent' and agency_id is null and not leads_below"),
            Rule.missing(
                    "no-lead-officer",
                    "No officer, post or group leads the action.",
                    ACTION + "'leadOfficers' as field, null" + OWNER
                            + "lead_officers_state = 'absent' and not has_parent_officers and not has_sub_actions"),
            Rule.missing(
                    "no-monitoring",
                    "It does not say how progress will be monitored.",
                    ACTION + "'monitoring' as field, null" + OWNER
                            + "monitoring_state = 'absent' and not monitored_above and not has_sub_actions"),
            Rule.suspicious(
                    "action-ref-twice",
                    "Another action of the plan has the same number.",
                    ACTION + "'ref' as field, ref" + OWNER + "same_ref > 1"),
            Rule.suspicious(
                    "open-proposal",
                    "The agency has not yet answered whether it takes the action on.",
                    WITH_LEAD
                            + "'leadAgencies' as field, g.name as text, s.agency_id, a.officer_id, a.place from actions a"
                            + " join assignment s on s.action_id = a.id join agency g on g.id = s.agency_id"
                            + " where s.state = 'proposed'"),
            Rule.suspicious(
                    "declined",
                    "The agency has declined the action.",
                    WITH_LEAD + "'leadAgencies', concat_ws(': ', g.name, s.reason), s.agency_id, a.officer_id, a.place"
                            + " from actions a join assignment s on s.action_id = a.id join agency g on g.id = s.agency_id"
                            + " where s.state = 'declined'"),
            Rule.suspicious(
                    "lead-left",
                    "The officer who leads the action has left.",
                    WITH_LEAD + "'leadOfficers', o.name, a.agency_id, o.id, a.place from actions a"
                            + " join action_lead l on l.action_id = a.id join officer o on o.id = l.officer_id"
                            + " where o.left_on <= :today"),
            Rule.suspicious(
                    "agency-ended",
                    "The agency that leads or supports the action is no longer active.",
                    WITH_LEAD + "'leadAgencies', g.name, g.id, a.officer_id, a.place from actions a"
                            + " join assignment s on s.action_id = a.id and s.state <> 'declined'"
                            + " join agency g on g.id = s.agency_id where g.active_to < :today"),
            Rule.suspicious(
                    "agency-not-a-member",
                    "The agency that leads or supports the action is not a member of the partnership.",
                    WITH_LEAD + "'leadAgencies', g.name, g.id, a.officer_id, a.place from actions a"
                            + " join assignment s on s.action_id = a.id and s.state <> 'declined'"
                            + " join agency g on g.id = s.agency_id where not exists (select from membership m"
                            + " where m.agency_id = g.id and m.partnership_id = a.partnership_id"
                            + " and daterange(m.valid_from, m.valid_to, '[]') @> cast(:today as date))"),
            Rule.suspicious(
                    "reference-without-target",
                    "It refers to something that the plan does not hold.",
                    WITH_LEAD + "'crossReferences', x.text, a.agency_id, a.officer_id, a.place from actions a"
                            + " join cross_reference x on x.action_id = a.id"
                            + " where x.target_priority_id is null and x.target_action_id is null"));

    private ActionRules() {}
}
