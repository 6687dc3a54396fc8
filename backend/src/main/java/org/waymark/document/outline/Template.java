package org.waymark.document.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Line;

/** The headings and questions of the format, known by their words and not by their letters. */
public final class Template {

    /** A part of a priority block. */
    public enum Part {
        START,
        POPULATION,
        CONDITIONS,
        STORY,
        WHAT_WORKS,
        PARTNERS,
        INDICATORS,
        ACTIONS,
        END
    }

    /**
     * A heading that was found.
     *
     * @param rest what stands behind it in the same line; null when nothing does
     * @param title whether it repeats the priority's title
     */
    public record Heading(Part part, @Nullable Line rest, String words, boolean title) {}

    private record Form(Part part, Pattern pattern) {}

    private static final Pattern LETTER = Pattern.compile("^\\(?[a-zA-Z](?:\\)|[.:])\\s*");

    private static final List<Form> HEADINGS = List.of(
            form(Part.POPULATION, "(?:the )?population(?: group)?\\b"),
            form(
                    Part.CONDITIONS,
                    "(?:the )?conditions(?: of well-?being)?(?: that)? we(?: would like| want)(?: to see)?\\b"),
            form(Part.STORY, "(?:the )?story behind the baselines?\\b"),
            form(Part.WHAT_WORKS, "what works(?: to do better)?\\b"),
            form(
                    Part.PARTNERS,
                    "(?:who are (?:the|our) partners|partners (?:who|with)(?: have)? (?:a )?roles?(?: to play)?)\\b"),
            form(Part.INDICATORS, "(?:key )?(?:performance )?indicators?(?= *:?$)"));

    private static final List<Form> QUESTIONS = List.of(
            form(Part.POPULATION, "(?:what|which)(?: specific)? groups? of (?:children|young people)[^?]{0,80}\\?"),
            form(Part.CONDITIONS, "what(?: positive)? conditions[^?]{0,80}\\?"),
            form(Part.STORY, "how have we been performing[^?]{0,100}\\?"),
            form(Part.INDICATORS, "how will we know (?:if|whether|that)[^?]{0,60}\\?"),
            form(Part.INDICATORS, "(?:which|what)(?: key)?(?: performance)? indicators[^?]{0,80}\\?"),
            form(Part.PARTNERS, "who are (?:the|our) partners[^?]{0,60}\\?"),
            form(Part.WHAT_WORKS, "what works[^?]{0,60}\\?"));

    private static final Pattern ACTION_PLAN =
            Pattern.compile("^(?:our |the )?action plans?(?:\\s+for\\s+.{0,400})?[:.]?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAN_OF_PRIORITY = Pattern.compile(
            "^(?:our |the )?action plan(?::?$| for (?:the )?(?:service management )?(?:priority|smp)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KEY_ACTIONS =
            Pattern.compile("^the following (?:key )?actions\\b", Pattern.CASE_INSENSITIVE);

    private Template() {}

    private static Form form(Part part, String words) {
        return new Form(part, Pattern.compile("^" + words, Pattern.CASE_INSENSITIVE));
    }

    /** The heading that a line is, or begins with; null for any other line. */
    public static @Nullable Heading heading(Line line, Part current) {
        Matcher letter = LETTER.matcher(line.text());
        boolean lettered = letter.find();
        boolean marked = line.item() != null && !line.item().bullet();
        if (line.item() != null && line.item().bullet()) {
            return null;
        }
        Line bare = lettered ? line.after(letter.end()) : line;
        boolean dressed = lettered || marked || line.startsBold() || line.heading() > 0;
        if (ACTION_PLAN.matcher(bare.text()).matches()
                && (dressed || PLAN_OF_PRIORITY.matcher(bare.text()).find())) {
            return new Heading(Part.ACTIONS, null, line.labelled(), true);
        }
        for (Form form : HEADINGS) {
            Matcher heading = form.pattern().matcher(bare.text());
            if (heading.find() && allowed(form.part(), current)) {
                Heading found = afterHeading(form.part(), line, bare, heading.end(), dressed, lettered || marked);
                if (found != null) {
                    return found;
                }
            }
        }
        if (current == Part.STORY && dressed && bare.text().matches("(?i)(?:our )?partners *:?")) {
            return new Heading(Part.PARTNERS, null, line.labelled(), false);
        }
        return question(line, bare);
    }

    /** What works and who the partners are belong to the story; the word alone may stand anywhere. */
    private static boolean allowed(Part part, Part current) {
        boolean inner = part == Part.WHAT_WORKS || part == Part.PARTNERS;
        return !inner || current == Part.STORY || current == Part.WHAT_WORKS || current == Part.PARTNERS;
    }

    private static @Nullable Heading afterHeading(
            Part part, Line line, Line bare, int end, boolean dressed, boolean labelled) {
        String behind = bare.text().substring(end);
        String gap = behind.replaceAll("^[\\s:.?\u2013-]+", "");
        int start = bare.text().length() - gap.length();
        boolean apart = behind.isBlank() || behind.matches("(?s)^\\s*[:?\u2013-].*");
        Heading question = gap.isEmpty() ? null : question(line, bare.after(start));
        if (question != null) {
            return new Heading(part, question.rest(), line.labelled(), false);
        }
        if (gap.isEmpty()
                && (dressed || bare.text().length() <= end + 1 || line.source().heading() > 0)) {
            return new Heading(part, null, line.labelled(), false);
        }
        boolean boldEnds = line.startsBold() && !line.bold();
        if (dressed && (apart || labelled || boldEnds)) {
            return new Heading(part, bare.after(start), wordsBefore(line, gap), false);
        }
        return null;
    }

    private static String wordsBefore(Line line, String rest) {
        String all = line.labelled();
        return all.substring(0, all.length() - rest.length());
    }

    private static @Nullable Heading question(Line line, Line bare) {
        for (Form form : QUESTIONS) {
            Matcher question = form.pattern().matcher(bare.text());
            if (question.find()) {
                Line rest = bare.after(question.end());
                Heading more = rest.blank() ? null : question(line, rest);
                Line left = more != null ? more.rest() : rest.blank() ? null : rest;
                return new Heading(form.part(), left, wordsBefore(line, left == null ? "" : left.text()), false);
            }
        }
        return null;
    }

    /** The sentence that leads from the heading of the action plan to its table. */
    public static boolean announcesActions(Line line) {
        return KEY_ACTIONS.matcher(line.text()).find();
    }
}
