package org.waymark.document;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a plan's period out of its title: "2009/11" is 1 April 2009 to 31 March 2011. */
final class Periods {

    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)\\s?(?:[-\u2010-\u2015/]|to|until)\\s?((?:19|20)?\\d\\d)(?![\\d/])",
            Pattern.CASE_INSENSITIVE);
    private static final int CENTURY = 100;
    private static final int LONGEST = 20;

    private Periods() {}

    static @Nullable PeriodDraft in(String text) {
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int second = Integer.parseInt(years.group(2));
            int last = second < CENTURY ? first / CENTURY * CENTURY + second : second;
            if (last < first && second < CENTURY) {
                last += CENTURY;
            }
            if (last > first && last - first <= LONGEST) {
                return new PeriodDraft(LocalDate.of(first, Month.APRIL, 1), LocalDate.of(last, Month.MARCH, 31));
            }
        }
        return null;
    }
}
