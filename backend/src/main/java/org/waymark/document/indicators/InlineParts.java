package org.waymark.document.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.text.Line;

/** Finds parts inside an indicator's wording: "reported missing (a) from home (b) from school". The wording stays whole. */
final class InlineParts {

    private static final Pattern LETTER = Pattern.compile("(?:^|(?<=[\\s:;,]))\\(([a-h])\\)\\s*(?=\\S)");
    private static final Pattern JOINT = Pattern.compile("[\\s,;]*(?:\\b(?:and|or)\\b)?[\\s,;]*$");

    private InlineParts() {}

    static void find(IndicatorBuilder indicator) {
        if (!indicator.parts.isEmpty() || indicator.wording.isEmpty()) {
            return;
        }
        for (Line line : indicator.wording) {
            List<int[]> places = places(line.text());
            for (int i = 0; i < places.size(); i++) {
                int end = i + 1 < places.size() ? places.get(i + 1)[0] : IndicatorTail.start(line.text());
                String words = line.text().substring(places.get(i)[1], Math.max(end, places.get(i)[1]));
                Matcher joint = JOINT.matcher(words);
                int length = i + 1 < places.size() && joint.find() ? joint.start() : words.length();
                IndicatorBuilder part = new IndicatorBuilder(String.valueOf((char) ('a' + i)));
                part.wording.add(line.cut(places.get(i)[1], places.get(i)[1] + length, null));
                indicator.parts.add(part);
            }
        }
    }

    /** Letters that follow one another from (a); a single one is no list. */
    private static List<int[]> places(String text) {
        List<int[]> places = new ArrayList<>();
        Matcher letter = LETTER.matcher(text);
        while (letter.find()) {
            if (letter.group(1).charAt(0) == 'a' + places.size()) {
                places.add(new int[] {letter.start(), letter.end()});
            }
        }
        return places.size() > 1 ? places : List.of();
    }
}
