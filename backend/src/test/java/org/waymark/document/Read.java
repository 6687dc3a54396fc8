package org.waymark.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.finding.Finding;

/** Reads a test's document; every one of them is held to losing no word. */
final class Read {

    private Read() {}

    static PlanDocument plan(Docx docx) {
        try {
            Path file = Files.createTempFile("plan", ".docx");
            try {
                return WordsKept.check(docx.write(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PriorityDraft priority(Docx docx) {
        return plan(docx).priorities().getFirst();
    }

    /** The actions of the first priority of a plan with these rows. */
    static List<ActionDraft> actions(String... rows) {
        return priority(PlanText.withActions(rows)).actions();
    }

    static ActionDraft action(String... cells) {
        return actions(Xml.texts(cells)).getFirst();
    }

    static List<Finding> findings(PlanDocument plan, String code) {
        return plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}
