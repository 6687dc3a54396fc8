package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.StoryDraft;
import org.waymark.document.draft.StoryKind;
import org.waymark.document.text.Cuts;
import org.waymark.document.text.Headings;
import org.waymark.document.text.Line;
import org.waymark.document.text.Markdown;

/** Reads the story behind the baseline: blocks of text, some under a heading. */
final class StoryReader {

    private static final int LONGEST_HEADING = 90;

    private static final Pattern DEVELOPMENT = Pattern.compile(
            "^(?:key )?areas? (?:for|of|requiring|needing|in need of)\\b.*(?:development|improvement|attention|focus).*"
                    + "|^(?:further )?development (?:areas?|needs?)\\b.*|.*\\bneeds? to (?:improve|be improved|do better)\\b.*"
                    + "|^(?:weaknesses|what (?:still )?needs to.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHALLENGE =
            Pattern.compile(".*\\b(?:challenges?|barriers?|obstacles?)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPROVEMENT = Pattern.compile(
            "^(?:key |our |recent )?(?:improvements?|achievements?|success(?:es)?|strengths?|progress)\\b.*"
                    + "|^what (?:has|have|we have)\\b.*(?:improved|achieved|gone well).*|^where we (?:have )?improved.*",
            Pattern.CASE_INSENSITIVE);

    private final Markdown markdown;
    private final List<StoryDraft> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private @Nullable Line heading;

    private StoryReader(Markdown markdown) {
        this.markdown = markdown;
    }

    static List<StoryDraft> read(List<Line> raw, Markdown markdown, Cuts cuts) {
        StoryReader reader = new StoryReader(markdown);
        for (Line line : cuts.mend(raw)) {
            if (Headings.is(line, LONGEST_HEADING)) {
                reader.close();
                reader.heading = line;
            } else {
                reader.open.add(line);
            }
        }
        reader.close();
        return reader.blocks;
    }

    private void close() {
        Line head = heading;
        if (head != null && open.isEmpty()) {
            blocks.add(new StoryDraft(null, markdown.write(List.of(head)), null));
        } else if (!open.isEmpty()) {
            String words = head == null ? null : Headings.bare(head);
            blocks.add(new StoryDraft(words, markdown.write(open), words == null ? null : kind(words)));
        }
        open.clear();
        heading = null;
    }

    private static @Nullable StoryKind kind(String heading) {
        if (DEVELOPMENT.matcher(heading).matches()) {
            return StoryKind.AREA_FOR_DEVELOPMENT;
        }
        if (CHALLENGE.matcher(heading).matches()) {
            return StoryKind.CHALLENGE;
        }
        return IMPROVEMENT.matcher(heading).matches() ? StoryKind.IMPROVEMENT : null;
    }
}
