package org.waymark.document;

import java.nio.file.Path;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.word.DocumentRefused;
import org.waymark.document.word.WordFile;
import org.waymark.timescales.dates.TermCalendar;

/** Reads a Children and Young People's Plan in the county's standard Word format. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Reads a plan. No word of the document is lost: it has a place in the records, or a finding keeps it.
     *
     * @param docx the file; its name may tell what it is, so it should keep the name that it came with
     * @param calendar when the partnership's school terms end
     * @throws DocumentRefused when the file is no Word document, or not one that can be read
     */
    public static PlanDocument read(Path docx, TermCalendar calendar) {
        return assemble(docx, calendar).plan();
    }

    static PlanAssembler.Assembled assemble(Path docx, TermCalendar calendar) {
        return PlanAssembler.assemble(WordFile.read(docx), calendar);
    }
}
