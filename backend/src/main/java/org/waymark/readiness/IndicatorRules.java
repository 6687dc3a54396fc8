package org.waymark.readiness;

import java.util.List;

/** What is looked for in the indicators that a plan's priorities use. */
final class IndicatorRules {
    private static final String INDICATOR = "select plan_id, 'indicator' as type, id, ref, title_text as title, ";
    private static final String OWNER = " as text, agency_id, officer_id, place from indicators where ";

    static final List<Rule> ALL = List.of(
            Rule.unconfirmed(
                    "wording-unconfirmed",
                    "The wording of the indicator is still open.",
                    INDICATOR + "'wording' as field, coalesce(wording_text, title_text)" + OWNER
                            + "(title_state = 'unconfirmed' or wording_state = 'unconfirmed')"),
            Rule.unconfirmed(
                    "definition-unconfirmed",
                    "How the indicator is worked out is still open.",
                    INDICATOR + "'definition' as field, definition_text" + OWNER
                            + "(definition_state = 'unconfirmed' or definition_status = 'to-be-confirmed')"),
            Rule.unconfirmed(
                    "definition-in-development",
                    "The indicator is still being developed: it belongs to the data development agenda.",
                    INDICATOR + "'definitionStatus' as field, definition_text" + OWNER
                            + "definition_status = 'in-development'"),
            Rule.unconfirmed(
                    "indicator-agency-unconfirmed",
                    "It is still open which agency gives the indicator's values.",
                    INDICATOR + "'leadAgencies' as field, lead_agencies_text" + OWNER
                            + "lead_agencies_state = 'unconfirmed'"),
            Rule.unconfirmed(
                    "contact-unconfirmed",
                    "It is still open whom to ask about the indicator.",
                    INDICATOR + "'contact' as field, contact_text" + OWNER + "contact_state = 'unconfirmed'"),
            Rule.missing(
                    "no-indicator-agency",
                    "No agency is named that gives the indicator's values.",
                    INDICATOR + "'leadAgencies' as field, null" + OWNER
                            + "lead_agencies_state = 'absent' and parent_id is null"),
            Rule.missing(
                    "no-frequency",
                    "It does not say how often the indicator is measured.",
                    INDICATOR + "'frequency' as field, null" + OWNER
                            + "frequency is null and frequency_text is null and parent_id is null"));

    private IndicatorRules() {}
}
