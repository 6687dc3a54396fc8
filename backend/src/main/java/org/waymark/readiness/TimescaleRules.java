package org.waymark.readiness;

import java.util.List;

/** What is looked for in timescales, an action's own and its milestones'. */
final class TimescaleRules {
    private static final String SAID = "select t.plan_id, t.type, t.at, t.part, t.ref, t.title, t.path,"
            + " t.timescale_text, t.agency_id, t.officer_id, t.group_id, t.place from timescales t where ";
    private static final String MILESTONE =
            "select m.plan_id, 'milestone', m.action_id, m.id::text, m.ref, m.title, 'milestones/' || m.n || ";
    private static final String OWNER = ", m.agency_id, m.officer_id, m.group_id, m.place from milestones m where ";

    static final List<Rule> ALL = List.of(
            Rule.unconfirmed(
                    "timescale-unconfirmed", "The date is still open.", SAID + "t.timescale_state = 'unconfirmed'"),
            Rule.missing(
                    "no-timescale",
                    "Nothing says by when the milestone is to be reached.",
                    MILESTONE + "'/timescale', null" + OWNER + "m.timescale_state = 'absent'"
                            + " and m.action_timescale = 'absent'"),
            Rule.suspicious(
                    "no-milestone",
                    "Nothing says by when: the action has no timescale and no milestone.",
                    "select a.plan_id, 'action', a.id, null::text, a.ref, a.title_text, 'milestones', null,"
                            + " a.agency_id, a.officer_id, a.group_id, a.place from actions a"
                            + " where a.timescale_state = 'absent' and not a.has_sub_actions"
                            + " and not exists (select from milestone m where m.action_id = a.id)"),
            Rule.suspicious(
                    "before-the-period",
                    "It is due before the plan begins.",
                    SAID + "t.timescale_due < t.period_start"),
            Rule.suspicious(
                    "after-the-period",
                    "It is due, or begins, after the plan ends.",
                    SAID + "(t.timescale_due > t.period_end or t.timescale_start > t.period_end)"),
            Rule.suspicious(
                    "free-text-timescale",
                    "No date could be read from these words.",
                    SAID + "t.timescale_kind = 'free-text'"),
            Rule.suspicious(
                    "doubtful-timescale",
                    "These words can be read in more than one way.",
                    SAID + "t.timescale_doubt is not null and t.timescale_kind is distinct from 'free-text'"),
            Rule.suspicious(
                    "milestone-without-words",
                    "A date stands without saying what is due then.",
                    MILESTONE + "'/text', m.timescale_text" + OWNER + "m.text is null"));

    private TimescaleRules() {}
}
