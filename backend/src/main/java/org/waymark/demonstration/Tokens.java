package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates that move with the day of loading. A text may hold any number of them, as in <code>By ${month:+4|MMM yyyy}</code>;
 * what looks like one and is none is refused, so that a slip of the pen never shows in the plan.
 */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\\$\\{(\\w+):([+-]?\\d+)(?:\\|([^}]*))?}");
    private static final Pattern BEGINNING = Pattern.compile("\\$\\{[^}]*}?");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

    private final LocalDate today;

    Tokens(LocalDate today) {
        this.today = today;
    }

    String replace(String text) {
        Matcher tokens = TOKEN.matcher(text);
        StringBuilder replaced = new StringBuilder();
        int end = 0;
        while (tokens.find()) {
            replaced.append(plain(text.substring(end, tokens.start())));
            replaced.append(
                    written(tokens.group(), tokens.group(1), Integer.parseInt(tokens.group(2)), tokens.group(3)));
            end = tokens.end();
        }
        return replaced.append(plain(text.substring(end))).toString();
    }

    private static String plain(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        if (beginning.find()) {
            throw unknown(beginning.group());
        }
        return text;
    }

    private String written(String token, String unit, int offset, @Nullable String pattern) {
        return switch (unit) {
            case "day" -> written(today.plusDays(offset), pattern, "d MMMM yyyy");
            case "month" -> written(today.withDayOfMonth(1).plusMonths(offset), pattern, "MMMM yyyy");
            case "year" -> written(today.withDayOfYear(1).plusYears(offset), pattern, "yyyy");
            case "fyStart" -> written(financialYear(offset), pattern, ISO);
            case "fyEnd" -> written(financialYear(offset + 1).minusDays(1), pattern, ISO);
            case "fy" -> {
                if (pattern != null) {
                    throw unknown(token);
                }
                LocalDate start = financialYear(offset);
                yield "%d/%02d".formatted(start.getYear(), (start.getYear() + 1) % 100);
            }
            default -> throw unknown(token);
        };
    }

    /** 1 April on which the financial year begins that is {@code offset} after today's. */
    private LocalDate financialYear(int offset) {
        LocalDate start = LocalDate.of(today.getYear(), 4, 1);
        return (today.isBefore(start) ? start.minusYears(1) : start).plusYears(offset);
    }

    private static String written(LocalDate date, @Nullable String pattern, String otherwise) {
        return written(date, pattern == null ? otherwise : pattern);
    }

    private static String written(LocalDate date, @Nullable String pattern, DateTimeFormatter otherwise) {
        return pattern == null ? otherwise.format(date) : written(date, pattern);
    }

    private static String written(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
    }

    private static IllegalArgumentException unknown(String token) {
        return new IllegalArgumentException("not a date that moves with the day: " + token);
    }
}
