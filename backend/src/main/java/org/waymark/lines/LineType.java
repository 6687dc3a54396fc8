package org.waymark.lines;

import java.util.Set;

/** What a line of a plan is, and which fields of it can be pointed at. */
public enum LineType {
    PLAN(Set.of("title", "period", "parent", "coverText", "contact", "sections", "themes")),
    SECTION(Set.of("title", "text")),
    THEME(Set.of("title")),
    PRIORITY(Set.of(
            "ref",
            "title",
            "theme",
            "leads",
            "outcome",
            "population",
            "conditions",
            "story",
            "whatWorks",
            "partners",
            "indicators",
            "actions",
            "actionsNote",
            "note")),
    /** An indicator's place in a priority. */
    INDICATOR(Set.of(
            "label",
            "wording",
            "title",
            "definition",
            "definitionStatus",
            "leadAgencies",
            "contact",
            "frequency",
            "unit",
            "source")),
    /** An action or a sub-action. */
    ACTION(Set.of(
            "ref",
            "title",
            "description",
            "timescale",
            "milestones",
            "leadAgencies",
            "leadOfficers",
            "monitoring",
            "crossReferences",
            "subActions",
            "note")),
    MILESTONE(Set.of("text", "timescale", "officer", "doneOn"));

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, above
    private final Set<String> fields;

    LineType(Set<String> fields) {
        this.fields = fields;
    }

    boolean has(String field) {
        return fields.contains(field);
    }
}
