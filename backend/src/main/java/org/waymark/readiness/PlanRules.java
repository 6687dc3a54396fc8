package org.waymark.readiness;

import java.util.List;

/** What is looked for in a plan itself, and in the contents table of the document that it came from. */
final class PlanRules {
    private static final String PLAN = "select n.id, 'plan', n.id, null::text, n.version_label, n.title, ";
    private static final String NOBODY = "null::uuid, null::uuid, null::uuid, ''";
    private static final String LISTED =
            "select p.plan_id, 'priority', p.id, c.ordinal::text, p.ref, p.title_text, c.field, c.text, null::uuid,"
                    + " p.officer_id, p.group_id, p.place"
                    + " from contents_finding c join priorities p on p.id = c.priority_id ";

    static final List<Rule> ALL = List.of(
            Rule.missing(
                    "no-period",
                    "The plan does not say when it begins and ends.",
                    PLAN + "'period', null, null::uuid, n.contact_id, null::uuid, '' from plans n"
                            + " where n.period_start is null"),
            Rule.missing(
                    "no-contact",
                    "Nobody is named whom a reader could ask.",
                    PLAN + "'contact', null, " + NOBODY + " from plans n where n.contact_id is null"),
            Rule.missing(
                    "no-priorities",
                    "The plan has no priorities.",
                    PLAN + "'priorities', null, null::uuid, n.contact_id, null::uuid, '' from plans n"
                            + " where not exists (select from priorities p where p.plan_id = n.id)"),
            Rule.suspicious(
                    "plan-contact-left",
                    "The officer whom a reader is told to ask has left.",
                    PLAN + "'contact', o.name, o.agency_id, o.id, null::uuid, '' from plans n"
                            + " join officer o on o.id = n.contact_id where o.left_on <= :today"),
            Rule.suspicious(
                    "contents-disagrees",
                    "The document's contents table says this otherwise than its body, which was taken.",
                    LISTED + "left join theme t on t.id = p.theme_id where c.code = 'contents-disagrees'"
                            + " and c.stood is not distinct from case c.field when 'theme' then t.title else p.title_text end"),
            Rule.suspicious(
                    "body-without-contents",
                    "The document's contents table does not list the priority.",
                    LISTED + "where c.code = 'body-without-contents' and c.stood is not distinct from p.title_text"),
            Rule.suspicious(
                    "contents-without-body",
                    "The document's contents table lists a priority that the plan does not hold.",
                    "select n.id, 'plan', n.id, c.ordinal::text, n.version_label, n.title, 'priorities', c.text, "
                            + NOBODY + " from plans n join contents_finding c on c.plan_id = n.id"
                            + " where c.code = 'contents-without-body' and not exists (select from priorities p"
                            + " where p.plan_id = n.id and p.ref <> '' and starts_with(lower(c.text) || ' ', lower(p.ref) || ' '))"));

    private PlanRules() {}
}
