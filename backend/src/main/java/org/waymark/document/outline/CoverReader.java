package org.waymark.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;

/** Finds title, version and date on the cover; the rest of it is the cover text. */
public final class CoverReader {

    private static final Pattern VERSION = Pattern.compile(
            "(?:(?:draft|final)\\s*,?\\s*)?\\b(?:version|v\\.?|issue)\\s*(?:no\\.?\\s*)?(\\d{1,3}(?:\\.\\d{1,3}){0,2}\\w?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s+(?:19|20)\\d\\d"
                    + "|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFT = Pattern.compile("\\b(?:draft|final)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAN = Pattern.compile("\\b(?:plan|plans|cypp)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 200;

    private final Reading reading;
    private @Nullable Line title;
    private @Nullable String version;
    private @Nullable String date;
    private final List<Line> rest = new ArrayList<>();

    private CoverReader(Reading reading) {
        this.reading = reading;
    }

    /** What the cover says. */
    public record Cover(
            String title,
            @Nullable String version,
            @Nullable String date,
            String text) {}

    public static Cover read(List<Line> lines, Reading reading) {
        CoverReader reader = new CoverReader(reading);
        reader.title = title(lines);
        lines.forEach(reader::take);
        reading.place(lines, "Cover");
        Line title = reader.title;
        return new Cover(
                title == null ? "" : title.text(), reader.version, reader.date, reading.markdown.write(reader.rest));
    }

    /** Whether a line holds nothing but a version or a date. */
    static boolean stamp(String text) {
        String left = DATE.matcher(VERSION.matcher(text).replaceAll(" ")).replaceAll(" ");
        boolean found = !left.equals(text);
        return found
                && left.replaceAll("(?i)\\b(?:draft|final|dated?|of|as at)\\b|[^\\p{L}\\p{N}]", "")
                        .isEmpty();
    }

    private static @Nullable Line title(List<Line> lines) {
        List<Line> candidates = lines.stream()
                .filter(line -> !stamp(line.text()) && line.text().length() <= LONGEST_TITLE)
                .filter(line -> line.item() == null)
                .toList();
        return candidates.stream()
                .filter(line -> line.heading() == 1 && PLAN.matcher(line.text()).find())
                .findFirst()
                .or(() ->
                        candidates.stream().filter(line -> line.heading() == 1).findFirst())
                .or(() -> candidates.stream()
                        .filter(line -> line.bold() && PLAN.matcher(line.text()).find())
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(line -> PLAN.matcher(line.text()).find() && !line.complete())
                        .findFirst())
                .or(() -> candidates.stream().filter(line -> !line.complete()).findFirst())
                .orElse(null);
    }

    private void take(Line line) {
        if (line == title) {
            return;
        }
        String text = line.text();
        boolean stamp = stamp(text);
        StringBuilder taken = new StringBuilder();
        Matcher label = VERSION.matcher(text);
        if (version == null && (stamp || text.length() <= LONGEST_TITLE / 2) && label.find()) {
            version = label.group(1);
            taken.append(version);
        }
        Matcher day = DATE.matcher(text);
        if (date == null && stamp && day.find()) {
            date = day.group();
            taken.append(date);
        }
        boolean all = figures(text).length() == figures(taken.toString()).length();
        if (stamp && all && !DRAFT.matcher(text).find()) {
            reading.ledger.format(DATE.matcher(text).replaceAll(" ").replaceAll("[^\\p{L}]", " "));
        } else {
            rest.add(line);
        }
    }

    /** The figures of a text, in their order. */
    private static String figures(String text) {
        return text.replaceAll("\\D", "");
    }
}
