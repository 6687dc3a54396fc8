package org.waymark.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.finding.Findings;
import org.waymark.document.outline.ContentsTable;
import org.waymark.document.outline.Outliner;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** Compares the contents table with the body. The body wins; where they disagree there is a finding. */
final class ContentsCheck {

    private static final String WHERE = "Contents table";

    private ContentsCheck() {}

    static @Nullable String theme(String ref, String title, List<ContentsTable.Entry> contents) {
        return contents.stream()
                .filter(entry -> Outliner.key(entry.title()).equals(Outliner.key(title)))
                .findFirst()
                .or(() -> contents.stream()
                        .filter(entry -> entry.ref().equalsIgnoreCase(ref))
                        .findFirst())
                .map(ContentsTable.Entry::theme)
                .orElse(null);
    }

    static void compare(List<ContentsTable.Entry> contents, List<PriorityDraft> body, Findings findings) {
        if (contents.isEmpty()) {
            return;
        }
        Map<String, PriorityDraft> byRef = new HashMap<>();
        body.forEach(priority -> byRef.putIfAbsent(key(priority.ref()), priority));
        Set<String> listed = new HashSet<>();
        for (ContentsTable.Entry entry : contents) {
            listed.add(key(entry.ref()));
            PriorityDraft priority = byRef.get(key(entry.ref()));
            if (priority == null) {
                findings.warning(
                        "contents-without-body",
                        WHERE,
                        entry.ref() + " " + entry.title(),
                        "The contents table lists priority " + entry.ref() + ", which the document does not hold.");
            } else {
                compare(entry, priority, findings);
            }
        }
        for (PriorityDraft priority : body) {
            if (!listed.contains(key(priority.ref()))) {
                findings.warning(
                        "body-without-contents",
                        priority.place(),
                        priority.title().text(),
                        "The contents table does not list this priority.");
            }
        }
    }

    private static String key(String ref) {
        return ref.toLowerCase(Locale.ROOT);
    }

    private static void compare(ContentsTable.Entry entry, PriorityDraft priority, Findings findings) {
        String title = priority.title().text() == null ? "" : priority.title().text();
        if (!Outliner.key(entry.title()).equals(Outliner.key(title))) {
            findings.warning(
                    "contents-disagrees",
                    priority.place() + ", title",
                    entry.title(),
                    "The contents table words the title differently. The block's own wording was taken: " + title);
        }
        String theme = priority.theme();
        if (entry.theme() != null
                && theme != null
                && !Outliner.key(entry.theme()).equals(Outliner.key(theme))) {
            findings.warning(
                    "contents-disagrees",
                    priority.place() + ", theme",
                    entry.theme(),
                    "The contents table puts the priority under another theme. The block's own was taken: " + theme);
        }
    }

    /** The whole table as it stands, page numbers and all. */
    static void keep(List<Table> tables, List<Line> lines, Reading reading) {
        for (Table table : tables) {
            List<Line> rows = Lines.of(table);
            table.rows().forEach(row -> row.cells().forEach(cell -> reading.place(Lines.of(cell.blocks()), WHERE)));
            reading.findings.info(
                    "contents-table",
                    WHERE,
                    rows.stream().map(Line::text).collect(Collectors.joining("\n")),
                    "The contents table was compared with the body and is not loaded.");
        }
        if (!lines.isEmpty()) {
            reading.findings.info(
                    "contents-table",
                    "Table of contents",
                    Lines.written(lines),
                    "The table of contents that Word keeps is not loaded.");
        }
    }
}
