package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Findings;
import org.waymark.document.outline.ContentsTable;
import org.waymark.document.outline.Outline;
import org.waymark.document.outline.Outliner;

/** Gives every block its number: its own, that of its title in the contents table, or the next. */
final class PriorityRefs {

    private PriorityRefs() {}

    static List<String> of(List<Outline.Block> blocks, List<ContentsTable.Entry> contents, Findings findings) {
        List<String> refs = new ArrayList<>();
        for (Outline.Block block : blocks) {
            String own = block.head().ref();
            if (own != null) {
                if (refs.contains(own)) {
                    findings.warning(
                            "duplicate-priority",
                            "Priority " + own,
                            block.head().title(),
                            "Another priority has the same number.");
                }
                refs.add(own);
                continue;
            }
            String listed = listed(block.head().title(), contents);
            String ref = listed != null ? listed : String.valueOf(refs.size() + 1);
            refs.add(ref);
            findings.warning(
                    "priority-without-number",
                    "Priority " + ref,
                    block.head().title(),
                    listed != null
                            ? "The block has no number; the contents table gives it " + ref + "."
                            : "The block has no number; it was read as " + ref + ".");
        }
        return refs;
    }

    private static @Nullable String listed(String title, List<ContentsTable.Entry> contents) {
        return contents.stream()
                .filter(entry -> Outliner.key(entry.title()).equals(Outliner.key(title)))
                .map(ContentsTable.Entry::ref)
                .findFirst()
                .orElse(null);
    }
}
