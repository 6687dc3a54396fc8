package org.waymark.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which words tell of the rows of which table. A table that has none of its own is told of by its columns. */
final class Tables {
    /** Rows of one table, and where to tell of them; in the order in which they are told. */
    private static final Map<String, BiConsumer<List<NetRow>, Telling>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("action", placed(Nouns.ACTION));
        WORDS.put("priority", placed(Nouns.PRIORITY));
        WORDS.put("indicator", each((row, telling) -> {
            EndedWords.ended(row, telling);
            Nouns.INDICATOR.tell(row, "", null, telling);
        }));
        WORDS.put("plan", each(PlanWords::plan));
        WORDS.put("edition", each(PlanWords::edition));
        WORDS.put("plan_section", ordered("sections", each(PlanWords::section)));
        WORDS.put("theme", ordered("themes", each(PlanWords::theme)));
        WORDS.put("priority_lead", LeadWords::leads);
        WORDS.put("priority_indicator", ordered("indicators", each(PriorityWords::indicator)));
        WORDS.put("action_heading", ordered("headings", each(PriorityWords::heading)));
        WORDS.put("milestone", ordered("milestones", each(MilestoneWords::milestone)));
        WORDS.put("assignment", ordered("agencies", each(AgencyWords::place)));
        WORDS.put("action_agency", each(AgencyWords::inherited));
        WORDS.put("indicator_agency", ordered("owners", each(AgencyWords::owner)));
        WORDS.put("action_lead", LeadWords::leads);
        WORDS.put("action_monitoring", each(LeadWords::monitoring));
        WORDS.put("cross_reference", each(OtherWords::reference));
        WORDS.put("action_dependency", ordered("actions it waits for", each(OtherWords::dependency)));
        // That a milestone slipped is told by the milestone itself.
        WORDS.put("milestone_slip", (rows, telling) -> {});
        WORDS.put("progress_report", each(ReportWords::report));
        WORDS.put("external_id", each(OtherWords::number));
    }

    private Tables() {}

    static void tell(Map<String, List<NetRow>> rows, Telling telling) {
        WORDS.forEach((table, words) -> {
            List<NetRow> found = rows.get(table);
            if (found != null) {
                words.accept(found, telling);
            }
        });
        rows.forEach((table, found) -> {
            if (!WORDS.containsKey(table)) {
                found.forEach(row -> OtherWords.unknown(table.replace('_', ' '), row, telling));
            }
        });
    }

    private static BiConsumer<List<NetRow>, Telling> each(BiConsumer<NetRow, Telling> words) {
        return (rows, telling) -> rows.forEach(row -> words.accept(row, telling));
    }

    /** A thing that has a place among others: that it was moved up or down is worth a sentence by itself. */
    private static BiConsumer<List<NetRow>, Telling> placed(Noun noun) {
        return each((row, telling) -> {
            int before = telling.said();
            EndedWords.ended(row, telling);
            noun.tell(row, "", null, telling);
            if (telling.said() == before && !row.came() && !row.went() && row.differs("ordinal")) {
                telling.say("It was moved up or down among the others");
            }
        });
    }

    /** That rows were put in another order is worth a sentence where nothing else became of them. */
    private static BiConsumer<List<NetRow>, Telling> ordered(String what, BiConsumer<List<NetRow>, Telling> words) {
        return (rows, telling) -> {
            int before = telling.said();
            words.accept(rows, telling);
            if (telling.said() == before && rows.stream().anyMatch(row -> row.differs("ordinal"))) {
                telling.say("The " + what + " were put in another order");
            }
        };
    }

    /** What a table's row is called, from its name. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
