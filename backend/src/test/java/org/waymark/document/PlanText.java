package org.waymark.document;

import java.util.ArrayList;
import java.util.List;

/** The recurring parts of a plan in the county's format, in the tests' own words. */
final class PlanText {

    static final String HEADING = Xml.texts(
            "No",
            "Actions",
            "Milestones / Timescales for Delivery",
            "Lead Agency",
            "Lead Officer / Agency",
            "How will we monitor progress");

    private PlanText() {}

    static String top(String theme, String label, String title, String lead, String outcome) {
        return Xml.table(
                Xml.texts("Theme", theme),
                Xml.texts(label, title),
                Xml.texts("Priority Lead", lead),
                Xml.texts("Every Child Matters Outcome", outcome));
    }

    static String top(String number) {
        return top("Safe and well", "Priority " + number, "Children are safe at home", "Head of Care", "Staying Safe");
    }

    static String actions(String... rows) {
        List<String> all = new ArrayList<>(List.of(HEADING));
        all.addAll(List.of(rows));
        return Xml.table(all.toArray(String[]::new));
    }

    static String section(String heading) {
        return Xml.paragraph(Xml.bold(heading));
    }

    /** A plan with one priority whose only content is an action table. */
    static Docx withActions(String... rows) {
        return plan().add(top("1"), actions(rows));
    }

    static Docx plan() {
        return new Docx().add(Xml.styled("Title", Xml.run("Rowanshire Children and Young People's Plan 2009/11")));
    }

    /** A plan with one priority that holds what is given after its top. */
    static Docx with(String... blocks) {
        return plan().add(top("1")).add(blocks);
    }
}
