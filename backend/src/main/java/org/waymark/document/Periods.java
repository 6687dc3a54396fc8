package org.waymark.document;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.PeriodDraft;

/**
 * Reads a plan's period out of its title: "2009/11" is 1 April 2009 to 31 March 2011, "2009/10 to 2011/12" ends on 31
 * March 2012, and months that are named are taken as they stand.
 */
final class Periods {

    private static final String TO = "\\s*(?:[-\u2010-\u2015]|to|until|till|through(?: to)?)\\s*";
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s+((?:19|20)\\d\\d)";
    private static final String DAY = "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?";
    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\d\\p{L}])" + DAY + MONTH + TO + DAY + MONTH + "(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FINANCIAL_YEARS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)\\s?/\\s?(?:(?:19|20)?\\d\\d)" + TO
                    + "((?:19|20)\\d\\d)\\s?/\\s?((?:19|20)?\\d\\d)(?![\\d/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:" + TO
                    + "|\\s?/\\s?)((?:19|20)?\\d\\d)(?![\\d/]|(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int CENTURY = 100;
    private static final int LONGEST = 20;

    private Periods() {}

    static @Nullable PeriodDraft in(String text) {
        PeriodDraft months = months(text);
        if (months != null) {
            return months;
        }
        Matcher financial = FINANCIAL_YEARS.matcher(text);
        while (financial.find()) {
            int last = Integer.parseInt(financial.group(2));
            PeriodDraft period = years(Integer.parseInt(financial.group(1)), year(last, financial.group(3)));
            if (period != null) {
                return period;
            }
        }
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            PeriodDraft period = years(first, year(first, years.group(2)));
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    /** A year written in full, or by its last two figures as one that follows another. */
    private static int year(int before, String written) {
        int figures = Integer.parseInt(written);
        if (figures >= CENTURY) {
            return figures;
        }
        int year = before / CENTURY * CENTURY + figures;
        return year < before ? year + CENTURY : year;
    }

    private static @Nullable PeriodDraft years(int first, int last) {
        return last > first && last - first <= LONGEST
                ? new PeriodDraft(LocalDate.of(first, Month.APRIL, 1), LocalDate.of(last, Month.MARCH, 31))
                : null;
    }

    private static @Nullable PeriodDraft months(String text) {
        Matcher months = MONTHS.matcher(text);
        while (months.find()) {
            YearMonth first = month(months.group(2), months.group(3));
            YearMonth last = month(months.group(5), months.group(6));
            LocalDate start = day(first, months.group(1), 1);
            LocalDate end = day(last, months.group(4), last.lengthOfMonth());
            if (end.isAfter(start) && last.getYear() - first.getYear() <= LONGEST) {
                return new PeriodDraft(start, end);
            }
        }
        return null;
    }

    private static YearMonth month(String name, String year) {
        return YearMonth.of(Integer.parseInt(year), NAMES.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static LocalDate day(YearMonth month, @Nullable String day, int otherwise) {
        int number = day == null ? otherwise : Integer.parseInt(day);
        return month.atDay(Math.clamp(number, 1, month.lengthOfMonth()));
    }
}
