package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.ConditionsDraft;
import org.waymark.document.text.Cuts;
import org.waymark.document.text.Headings;
import org.waymark.document.text.Item;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.text.Markdown;

/** Reads the conditions we want to see: groups with a heading, each a list. */
final class ConditionsReader {

    private static final int LONGEST_HEADING = 150;

    private final Markdown markdown;
    private final List<ConditionsDraft> groups = new ArrayList<>();
    private final List<List<Line>> items = new ArrayList<>();
    private @Nullable Line heading;

    private ConditionsReader(Markdown markdown) {
        this.markdown = markdown;
    }

    static List<ConditionsDraft> read(List<Line> raw, Markdown markdown, Cuts cuts) {
        ConditionsReader reader = new ConditionsReader(markdown);
        List<Line> lines = cuts.mend(raw);
        int outermost =
                lines.stream().mapToInt(line -> Headings.level(line)).min().orElse(0);
        boolean listed = false;
        for (Line line : lines) {
            if (Headings.is(line, LONGEST_HEADING)) {
                reader.close();
                reader.heading = line;
                listed = false;
            } else if (line.item() != null && Headings.level(line) > outermost && !reader.items.isEmpty()) {
                reader.items.getLast().add(line);
            } else {
                if (line.item() == null && listed) {
                    reader.close();
                    listed = false;
                }
                reader.items.add(new ArrayList<>(List.of(line)));
                listed = listed || line.item() != null;
            }
        }
        reader.close();
        return reader.groups;
    }

    private void close() {
        List<String> written = new ArrayList<>();
        for (List<Line> item : items) {
            List<Line> whole = new ArrayList<>(item);
            whole.set(0, text(item.getFirst()));
            written.add(markdown.write(whole));
        }
        if (heading != null || !written.isEmpty()) {
            groups.add(new ConditionsDraft(heading == null ? null : Headings.bare(heading), null, written));
        }
        items.clear();
        heading = null;
    }

    private static Line text(Line line) {
        Item item = line.item();
        return item == null || item.bullet() || item.label().matches("\\(?\\d{1,3}[.)]")
                ? line.withItem(null)
                : Lines.labelInText(line);
    }
}
