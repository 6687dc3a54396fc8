package org.waymark.readiness;

import java.util.List;

/** What is looked for in the indicators that a plan's priorities use; one that several use is looked at once. */
final class IndicatorRules {
    private static final String INDICATOR = "select i.plan_id, 'indicator', i.id, null::text, i.ref, i.title_text, ";
    private static final String OWNER = ", i.agency_id, i.officer_id, i.group_id, i.place from indicators i where ";
    /** What a part does not say is said by the indicator that it is a part of. */
    private static final String WHOLE = " and i.parent_id is null";

    static final List<Rule> ALL = List.of(
            Rule.unconfirmed(
                    "wording-unconfirmed",
                    "The wording of the indicator in this priority is still open.",
                    "select w.plan_id, 'priority', w.priority_id, w.indicator_id::text, w.priority_ref, w.priority_title,"
                            + " 'indicators/' || w.n || '/wording', w.wording_text, i.agency_id, i.officer_id,"
                            + " i.group_id, w.place from placed w join indicators i on i.id = w.indicator_id"
                            + " and i.plan_id = w.plan_id where w.wording_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "indicator-title-unconfirmed",
                    "The title of the indicator is still open.",
                    INDICATOR + "'title', i.title_text" + OWNER + "i.title_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "definition-unconfirmed",
                    "How the indicator is worked out is still open.",
                    INDICATOR + "'definition', i.definition_text" + OWNER
                            + "(i.definition_state = 'unconfirmed' or i.definition_status = 'to-be-confirmed')"),
            Rule.unconfirmed(
                    "definition-in-development",
                    "The indicator is still being developed: it belongs to the data development agenda.",
                    INDICATOR + "'definitionStatus', i.definition_text" + OWNER
                            + "i.definition_status = 'in-development'"),
            Rule.unconfirmed(
                    "indicator-agency-unconfirmed",
                    "It is still open which agency gives the indicator's values.",
                    INDICATOR + "'leadAgencies', i.lead_agencies_text" + OWNER
                            + "i.lead_agencies_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "contact-unconfirmed",
                    "It is still open whom to ask about the indicator.",
                    INDICATOR + "'contact', i.contact_text" + OWNER + "i.contact_state = 'unconfirmed'"),
            Rule.missing(
                    "no-indicator-agency",
                    "No agency is named that gives the indicator's values.",
                    INDICATOR + "'leadAgencies', null" + OWNER + "i.lead_agencies_state = 'absent'" + WHOLE),
            Rule.missing(
                    "no-definition",
                    "It does not say how the indicator is worked out, and refers to no definition elsewhere.",
                    INDICATOR + "'definition', null" + OWNER + "i.definition_state = 'absent'"
                            + " and i.definition_status = 'defined' and i.reference_codes = '{}'" + WHOLE),
            Rule.missing(
                    "no-source",
                    "No source is named from which the indicator's baseline could be read.",
                    INDICATOR + "'source', null" + OWNER + "i.source is null" + WHOLE),
            Rule.missing(
                    "no-frequency",
                    "It does not say how often the indicator is measured.",
                    INDICATOR + "'frequency', null" + OWNER + "i.frequency is null and i.frequency_text is null"
                            + WHOLE),
            Rule.suspicious(
                    "contact-left",
                    "The officer to ask about the indicator has left.",
                    "select i.plan_id, 'indicator', i.id, null::text, i.ref, i.title_text, 'contact', o.name,"
                            + " i.agency_id, o.id, null::uuid, i.place from indicators i"
                            + " join officer o on o.id = i.officer_id where o.left_on <= :today"));

    private IndicatorRules() {}
}
