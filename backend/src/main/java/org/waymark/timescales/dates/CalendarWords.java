package org.waymark.timescales.dates;

import static java.util.Map.entry;

import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the calendar, in lower case. */
public final class CalendarWords {

    private static final Map<String, Month> MONTHS = Map.ofEntries(
            entry("january", Month.JANUARY),
            entry("jan", Month.JANUARY),
            entry("february", Month.FEBRUARY),
            entry("feb", Month.FEBRUARY),
            entry("march", Month.MARCH),
            entry("mar", Month.MARCH),
            entry("april", Month.APRIL),
            entry("apr", Month.APRIL),
            entry("may", Month.MAY),
            entry("june", Month.JUNE),
            entry("jun", Month.JUNE),
            entry("july", Month.JULY),
            entry("jul", Month.JULY),
            entry("august", Month.AUGUST),
            entry("aug", Month.AUGUST),
            entry("september", Month.SEPTEMBER),
            entry("sept", Month.SEPTEMBER),
            entry("sep", Month.SEPTEMBER),
            entry("october", Month.OCTOBER),
            entry("oct", Month.OCTOBER),
            entry("november", Month.NOVEMBER),
            entry("nov", Month.NOVEMBER),
            entry("december", Month.DECEMBER),
            entry("dec", Month.DECEMBER));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("eighteen", 18));

    private static final Map<String, Integer> QUARTERS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    private CalendarWords() {}

    static @Nullable Month month(String word) {
        return MONTHS.get(word);
    }

    /** Which of the four an ordinal word means, or 0. */
    static int quarter(String word) {
        return QUARTERS.getOrDefault(word, 0);
    }

    /** The number that stands at a place, in digits or as a word; 0 where there is none. */
    public static int number(Tokens tokens, int i) {
        return tokens.digits(i) > 0 ? Math.max(tokens.number(i), 0) : NUMBERS.getOrDefault(tokens.word(i), 0);
    }

    static boolean isOrdinalEnding(String word) {
        return switch (word) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }
}
