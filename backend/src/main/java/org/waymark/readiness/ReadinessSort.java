package org.waymark.readiness;

/** In which order a plan's readiness is listed; within each, in the plan's own. */
public enum ReadinessSort {
    /** As the plan has it. */
    PLACE("''"),
    /** What is unconfirmed, what is missing, what looks wrong. */
    KIND("case f.kind when 'unconfirmed' then '1' when 'missing' then '2' else '3' end"),
    /** By the agency's name; what no agency owns comes last. */
    AGENCY("coalesce(lower(g.name) || chr(1) || g.id, '~')"),
    /** By the officer's or group's name; what nobody owns comes last. */
    OFFICER("coalesce(lower(coalesce(o.name, r.name)) || chr(1) || coalesce(o.id, r.id), '~')");

    private final String first;

    ReadinessSort(String first) {
        this.first = first;
    }

    /** The key of an item, of which the last part is its own. */
    String key(String item) {
        // A space comes before all that places are made of: a thing stands before what lies under it.
        return "(" + first + " || chr(1) || f.place || ' ' || f.code || ' ' || " + item + "::text)";
    }
}
