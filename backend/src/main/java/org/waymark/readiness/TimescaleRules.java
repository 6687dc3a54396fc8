package org.waymark.readiness;

import java.util.List;

/** What is looked for in timescales, an action's own and its milestones'. */
final class TimescaleRules {
    private static final String SAID =
            "select plan_id, type, id, ref, title, field, timescale_text as text, agency_id, officer_id, place"
                    + " from timescales where ";

    static final List<Rule> ALL = List.of(
            Rule.unconfirmed(
                    "timescale-unconfirmed", "The date is still open.", SAID + "timescale_state = 'unconfirmed'"),
            Rule.suspicious(
                    "no-milestone",
                    "Nothing says by when: the action has no timescale and no milestone.",
                    "select plan_id, 'action', id, ref, title_text, 'milestones', null, agency_id, officer_id, place"
                            + " from actions where timescale_state = 'absent' and not has_sub_actions"
                            + " and not exists (select from milestone m where m.action_id = actions.id)"),
            Rule.suspicious(
                    "before-the-period", "It is due before the plan begins.", SAID + "timescale_due < period_start"),
            Rule.suspicious(
                    "after-the-period",
                    "It is due, or begins, after the plan ends.",
                    SAID + "(timescale_due > period_end or timescale_start > period_end)"),
            Rule.suspicious(
                    "free-text-timescale",
                    "No date could be read from these words.",
                    SAID + "timescale_kind = 'free-text'"),
            Rule.suspicious(
                    "doubtful-timescale",
                    "These words can be read in more than one way.",
                    SAID + "timescale_doubt is not null and timescale_kind is distinct from 'free-text'"),
            Rule.suspicious(
                    "milestone-without-words",
                    "A date stands without saying what is due then.",
                    SAID + "type = 'milestone' and words is null"));

    private TimescaleRules() {}
}
