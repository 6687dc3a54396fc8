package org.waymark.history;

import static org.waymark.history.Style.ENUM;
import static org.waymark.history.Style.LONG;
import static org.waymark.history.Style.OUTCOME;
import static org.waymark.history.Style.PLAIN;
import static org.waymark.history.Style.QUOTED;
import static org.waymark.history.Style.THING;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words for the columns of each table, in the order in which they are told. */
final class Nouns {
    static final Noun ACTION = new Of("ref", "Number", PLAIN)
            .and("title", "Title", QUOTED)
            .and("plan_id", "Plan", THING)
            .and("priority_id", "Priority", THING)
            .and("parent_id", "Action that it is part of", THING)
            .and("heading_id", "Heading", THING)
            .and("description", "Description", LONG)
            .and("timescale", "Timescale", PLAIN)
            .and("lead_agencies", "Lead agencies", PLAIN)
            .and("lead_officers", "Lead officers", PLAIN)
            .and("monitoring", "Monitoring", PLAIN)
            .and("monitoring_source", "Source for monitoring", PLAIN)
            .and("note", "Note", LONG)
            .noun();
    static final Noun PRIORITY = new Of("ref", "Number", PLAIN)
            .and("title", "Title", QUOTED)
            .and("plan_id", "Plan", THING)
            .and("theme_id", "Theme", THING)
            .and("leads", "Leads", PLAIN)
            .and("outcome_code", "Outcome", OUTCOME)
            .and("outcome_text", "Outcome in its own words", QUOTED)
            .and("population", "Which children it is about", LONG)
            .and("conditions", "Conditions we want to see", LONG)
            .and("story", "Story behind the baseline", LONG)
            .and("what_works", "What works", LONG)
            .and("partners", "Who the partners are", LONG)
            .and("actions_note", "Note on the actions", LONG)
            .and("note", "Note", LONG)
            .noun();
    static final Noun INDICATOR = new Of("title", "Title", QUOTED)
            .and("parent_id", "Indicator that it is part of", THING)
            .and("part_label", "Label of the part", PLAIN)
            .and("definition", "Definition", LONG)
            .and("definition_status", "How far it is defined", ENUM)
            .and("reference_codes", "References", PLAIN)
            .and("unit", "Unit", PLAIN)
            .and("value_kind", "Kind of value", ENUM)
            .and("decimals", "Decimals", PLAIN)
            .and("polarity", "Which way is better", ENUM)
            .and("frequency", "How often it is measured", ENUM)
            .and("frequency_text", "How often it is measured, in words", QUOTED)
            .and("source", "Source", PLAIN)
            .and("lead_agencies", "Owners", PLAIN)
            .and("contact", "Contact", PLAIN)
            .and("contact_officer_id", "Contact", THING)
            .and("designations", "Designations", LONG)
            .and("measure", "What it tells of", ENUM)
            .and("aspect", "Question that it answers", ENUM)
            .and("headline", "Headline indicator", PLAIN)
            .and("note", "Note", LONG)
            .noun();
    static final Noun PLAN = new Of("title", "Title", QUOTED)
            .and("period_start", "First day of its period", PLAIN)
            .and("period_end", "Last day of its period", PLAIN)
            .and("parent_id", "Plan that it answers", THING)
            .and("framework_id", "Outcomes framework", THING)
            .and("contact_id", "Contact", THING)
            .and("version_label", "Version", PLAIN)
            .and("cover_text", "Cover text", LONG)
            .noun("status", "closed_on");
    static final Noun MILESTONE = new Of("officer_id", "Officer", THING).noun("text", "done_on", "action_id");
    static final Noun PLACE =
            new Of("role", "Role", ENUM).noun("action_id", "agency_id", "state", "recorded", "reason", "decided_at");
    static final Noun PLACED_INDICATOR = new Of("label", "Label", PLAIN)
            .and("wording", "Wording", LONG)
            .and("note", "Note", LONG)
            .noun("priority_id", "indicator_id");
    static final Noun SECTION =
            new Of("title", "Title", QUOTED).and("text", "Text", LONG).noun("plan_id");
    static final Noun OTHER = new Of("text", "Text", QUOTED).noun("plan_id", "priority_id", "action_id");

    private Nouns() {}

    /** The columns of a noun, one after another. */
    private static final class Of {
        private final Map<String, Noun.Column> columns = new LinkedHashMap<>();

        Of(String column, String label, Style style) {
            and(column, label, style);
        }

        Of and(String column, String label, Style style) {
            columns.put(column, new Noun.Column(label, style));
            return this;
        }

        Noun noun(String... silent) {
            return new Noun(columns, Set.of(silent));
        }
    }
}
