package org.waymark.document.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Finding;

/**
 * What a Word document says, as far as it was understood, and what remains to be looked at.
 *
 * <p>Texts named {@code text}, {@code coverText}, {@code description}, {@code note}, {@code actionsNote},
 * {@code whatWorks}, {@code partners}, a set population and the items of conditions are the product's Markdown subset
 * (paragraphs, bold, italic, links, lists two deep, footnotes). Titles, headings, wordings, milestones, names,
 * timescales, monitoring and places are plain text.
 *
 * @param title the plan's title; empty when the document has none (then a finding says so)
 * @param versionLabel "2.0" out of "Version 2.0"
 * @param dateText the date on the cover, as written
 * @param period null when the title does not tell it (then a finding says so)
 * @param coverText the text before the first section or priority; empty when there is none
 * @param sections text outside the priority blocks, in order
 * @param themes the themes of the priorities that the body holds, in order
 * @param findings everything worth a look, and every word that has no place in the records above
 */
public record PlanDocument(
        String title,
        @Nullable String versionLabel,
        @Nullable String dateText,
        @Nullable PeriodDraft period,
        String coverText,
        List<SectionDraft> sections,
        List<String> themes,
        List<PriorityDraft> priorities,
        List<Finding> findings) {

    public PlanDocument {
        sections = List.copyOf(sections);
        themes = List.copyOf(themes);
        priorities = List.copyOf(priorities);
        findings = List.copyOf(findings);
    }
}
