package org.waymark.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks the words that two texts do not share. */
public final class WordMarks {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    /** The work grows with the square of what differs: a text of which more does is marked by lines, or as a whole. */
    private static final int MOST = 1500;

    private WordMarks() {}

    public static List<Mark> of(String before, String after) {
        List<String> was = pieces(WORDS, before);
        List<String> becomes = pieces(WORDS, after);
        int start = 0;
        int least = Math.min(was.size(), becomes.size());
        while (start < least && was.get(start).equals(becomes.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && was.get(was.size() - 1 - end).equals(becomes.get(becomes.size() - 1 - end))) {
            end++;
        }
        Marks marks = new Marks();
        marks.add(MarkKind.SAME, was.subList(0, start));
        between(was.subList(start, was.size() - end), becomes.subList(start, becomes.size() - end), marks);
        marks.add(MarkKind.SAME, was.subList(was.size() - end, was.size()));
        return marks.joined();
    }

    private static void between(List<String> was, List<String> becomes, Marks marks) {
        if (was.size() <= MOST && becomes.size() <= MOST) {
            differ(was, becomes, marks);
            return;
        }
        List<String> linesBefore = pieces(LINES, String.join("", was));
        List<String> linesAfter = pieces(LINES, String.join("", becomes));
        if (linesBefore.size() <= MOST && linesAfter.size() <= MOST) {
            differ(linesBefore, linesAfter, marks);
        } else {
            marks.add(MarkKind.REMOVED, was);
            marks.add(MarkKind.ADDED, becomes);
        }
    }

    private static void differ(List<String> was, List<String> becomes, Marks marks) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, becomes, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            int position = delta.getSource().getPosition();
            marks.add(MarkKind.SAME, was.subList(at, position));
            marks.add(MarkKind.REMOVED, delta.getSource().getLines());
            marks.add(MarkKind.ADDED, delta.getTarget().getLines());
            at = position + delta.getSource().size();
        }
        marks.add(MarkKind.SAME, was.subList(at, was.size()));
    }

    private static List<String> pieces(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Runs of words as they come, made readable: what is changed word after word is one change. */
    private static final class Marks {
        private final List<Mark> made = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder blank = new StringBuilder();

        void add(MarkKind kind, List<String> pieces) {
            String text = String.join("", pieces);
            if (text.isEmpty()) {
                return;
            }
            switch (kind) {
                case REMOVED -> removed.append(bridge(removed)).append(text);
                case ADDED -> added.append(bridge(added)).append(text);
                case SAME -> {
                    boolean inside = removed.length() + added.length() > 0;
                    if (inside && text.isBlank() && blank.isEmpty()) {
                        blank.append(text);
                    } else {
                        close();
                        same(text);
                    }
                }
            }
        }

        /** A blank between two changes belongs to both of them. */
        private String bridge(StringBuilder into) {
            if (blank.isEmpty()) {
                return "";
            }
            String text = blank.toString();
            blank.setLength(0);
            (into == removed ? added : removed).append(text);
            return text;
        }

        private void same(String text) {
            if (!text.isEmpty()) {
                made.add(new Mark(MarkKind.SAME, text));
            }
        }

        private void close() {
            if (!removed.isEmpty()) {
                made.add(new Mark(MarkKind.REMOVED, removed.toString()));
            }
            if (!added.isEmpty()) {
                made.add(new Mark(MarkKind.ADDED, added.toString()));
            }
            removed.setLength(0);
            added.setLength(0);
            String text = blank.toString();
            blank.setLength(0);
            same(text);
        }

        List<Mark> joined() {
            close();
            return List.copyOf(made);
        }
    }
}
