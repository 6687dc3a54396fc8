package org.waymark.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.PeriodDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.draft.SectionDraft;
import org.waymark.document.finding.Ledger;
import org.waymark.document.outline.ContentsTable;
import org.waymark.document.outline.CoverReader;
import org.waymark.document.outline.Outline;
import org.waymark.document.outline.Outliner;
import org.waymark.document.outline.Pieces;
import org.waymark.document.reading.Reading;
import org.waymark.document.reading.Remarks;
import org.waymark.document.text.Headings;
import org.waymark.document.text.Line;
import org.waymark.document.word.Remark;
import org.waymark.document.word.RemarkKind;
import org.waymark.document.word.WordText;
import org.waymark.timescales.Timescales;
import org.waymark.timescales.dates.TermCalendar;

/** Puts the whole plan together. */
final class PlanAssembler {

    private final WordText text;
    private final Reading reading;

    private PlanAssembler(WordText text, TermCalendar calendar) {
        this.text = text;
        this.reading = new Reading(text, Timescales.of(calendar));
    }

    /** A plan and the words of its document that stand nowhere in it because it says the same without them. */
    record Assembled(PlanDocument plan, Ledger ledger) {}

    static Assembled assemble(WordText text, TermCalendar calendar) {
        PlanAssembler assembler = new PlanAssembler(text, calendar);
        return new Assembled(assembler.plan(), assembler.reading.ledger);
    }

    private PlanDocument plan() {
        Outline outline = Outliner.of(Pieces.of(text.body()), reading);
        CoverReader.Cover cover = CoverReader.read(outline.cover(), reading);
        List<ContentsTable.Entry> contents = new ArrayList<>();
        outline.contents().forEach(table -> contents.addAll(ContentsTable.entries(table)));
        List<PriorityDraft> priorities = priorities(outline, contents);
        List<SectionDraft> sections = sections(outline);
        String title = title(cover);
        PeriodDraft period = period(title, outline.cover());
        ContentsCheck.compare(contents, priorities, reading.findings);
        RefCheck.check(priorities, reading.findings);
        ContentsCheck.keep(outline.contents(), outline.contentsLines(), reading);
        if (priorities.isEmpty()) {
            reading.findings.error(
                    "no-priorities",
                    "Whole document",
                    null,
                    "No priority was found. A plan in the county's format has, for each priority, a small table with its"
                            + " theme, number and lead.");
        }
        Remarks.of(text, reading);
        return new PlanDocument(
                title,
                cover.version(),
                cover.date(),
                period,
                cover.text(),
                sections,
                themes(priorities),
                priorities,
                reading.findings.all());
    }

    private List<PriorityDraft> priorities(Outline outline, List<ContentsTable.Entry> contents) {
        List<String> refs = PriorityRefs.of(outline.priorities(), contents, reading.findings);
        List<PriorityReader> readers = new ArrayList<>();
        for (int i = 0; i < refs.size(); i++) {
            readers.add(new PriorityReader(reading, outline.priorities().get(i), refs.get(i)));
        }
        readers.forEach(PriorityReader::learnNames);
        List<PriorityDraft> drafts = new ArrayList<>();
        for (int i = 0; i < refs.size(); i++) {
            String title = outline.priorities().get(i).head().title();
            drafts.add(readers.get(i).read(ContentsCheck.theme(refs.get(i), title, contents)));
        }
        return drafts;
    }

    private List<SectionDraft> sections(Outline outline) {
        List<SectionDraft> drafts = new ArrayList<>();
        for (Outline.Section section : outline.sections()) {
            String name = Headings.bare(section.title());
            String place = "Section \u201c" + name + "\u201d";
            reading.place(List.of(section.title()), place);
            reading.place(section.lines(), place);
            drafts.add(new SectionDraft(name, reading.markdown.write(section.lines()), place));
        }
        return drafts;
    }

    private String title(CoverReader.Cover cover) {
        if (!cover.title().isEmpty()) {
            return cover.title();
        }
        String running = text.loose().stream()
                .filter(remark -> remark.kind() == RemarkKind.HEADER)
                .map(Remark::words)
                .filter(words -> words != null && words.matches("(?is).*\\b(?:plan|cypp)\\b.*"))
                .findFirst()
                .orElse("");
        reading.findings.warning(
                "title-unknown",
                "Cover",
                running.isEmpty() ? null : running,
                running.isEmpty()
                        ? "The document has no title. Give the plan one before it is loaded."
                        : "The title was taken from the page header.");
        return running;
    }

    private @Nullable PeriodDraft period(String title, List<Line> cover) {
        PeriodDraft period = Periods.in(title);
        if (period != null) {
            return period;
        }
        for (Line line : cover) {
            PeriodDraft other = Periods.in(line.text());
            if (other != null) {
                reading.findings.info(
                        "period-from-cover",
                        "Cover",
                        line.text(),
                        "The title names no period; this line of the cover does.");
                return other;
            }
        }
        reading.findings.warning(
                "period-unknown",
                "Cover",
                title.isEmpty() ? null : title,
                "The title does not say which years the plan covers. Choose the period before it is loaded.");
        return null;
    }

    private static List<String> themes(List<PriorityDraft> priorities) {
        Map<String, String> themes = new LinkedHashMap<>();
        for (PriorityDraft priority : priorities) {
            String theme = priority.theme();
            if (theme != null) {
                themes.putIfAbsent(Outliner.key(theme), theme);
            }
        }
        return List.copyOf(themes.values());
    }
}
