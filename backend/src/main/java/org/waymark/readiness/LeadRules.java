package org.waymark.readiness;

import java.util.List;

/** What is looked for in the places that agencies and officers take in actions. */
final class LeadRules {
    private static final String PLACE =
            "select a.plan_id, 'action', a.id, g.id::text, a.ref, a.title_text, 'leadAgencies', ";
    private static final String OF_THE_AGENCY = ", g.id, a.officer_id, a.group_id, a.place from actions a"
            + " join assignment s on s.action_id = a.id join agency g on g.id = s.agency_id where ";
    private static final String LEFT = "select a.plan_id, 'action', a.id, o.id::text, a.ref, a.title_text,"
            + " 'leadOfficers', o.name, a.agency_id, o.id, null::uuid, a.place from actions a"
            + " join action_lead l on l.action_id = a.id join officer o on o.id = l.officer_id"
            + " where o.left_on <= :today";

    static final List<Rule> ALL = List.of(
            Rule.suspicious(
                    "open-proposal",
                    "The agency has not yet answered whether it takes the action on.",
                    PLACE + "g.name" + OF_THE_AGENCY + "s.state = 'proposed'"),
            Rule.suspicious(
                    "declined",
                    "The agency has declined the action.",
                    PLACE + "concat_ws(': ', g.name, s.reason)" + OF_THE_AGENCY + "s.state = 'declined'"),
            Rule.suspicious("lead-left", "The officer who leads the action has left.", LEFT),
            Rule.suspicious(
                    "agency-ended",
                    "The agency that leads or supports the action is no longer active.",
                    PLACE + "g.name" + OF_THE_AGENCY + "s.state <> 'declined' and g.active_to < :today"),
            Rule.suspicious(
                    "agency-not-a-member",
                    "The agency that leads or supports the action is not a member of the partnership.",
                    PLACE + "g.name" + OF_THE_AGENCY
                            + "s.state <> 'declined' and not exists (select from membership m"
                            + " where m.agency_id = g.id and m.partnership_id = a.partnership_id"
                            + " and daterange(m.valid_from, m.valid_to, '[]') @> cast(:today as date))"),
            Rule.suspicious(
                    "milestone-officer-left",
                    "The officer with whom the milestone is has left.",
                    "select m.plan_id, 'milestone', m.action_id, m.id::text, m.ref, m.title,"
                            + " 'milestones/' || m.n || '/officer', o.name, m.agency_id, o.id, null::uuid, m.place"
                            + " from milestones m join officer o on o.id = m.own_officer"
                            + " where o.left_on <= :today and m.done_on is null"));

    private LeadRules() {}
}
