package org.waymark.timescales.dates;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Finds the moments of a text, and the beginning of a range that leaves its year to the end. */
public final class Moments {

    private final Tokens tokens;
    private final NamedDates named;
    private final PartsOfYears parts;
    private final NumericDates numeric;

    public Moments(Tokens tokens, TermCalendar terms) {
        this.tokens = tokens;
        this.named = new NamedDates(tokens);
        this.parts = new PartsOfYears(tokens, terms);
        this.numeric = new NumericDates(tokens);
    }

    public @Nullable Found<Moment> at(int i) {
        Found<Moment> found = named.at(i);
        if (found == null) {
            found = parts.at(i);
        }
        if (found == null) {
            found = NamedYears.at(tokens, i);
        }
        return found != null ? found : numeric.at(i);
    }

    /** A moment behind "the", "the end of" and the like. */
    public @Nullable Found<Moment> behindArticle(int i) {
        int at = i;
        while (at < i + 4 && isFiller(tokens.word(at))) {
            at++;
        }
        return at(at);
    }

    /** A day or month without a year: {@code 15}, {@code 15 March}, {@code April}. */
    public @Nullable Found<Unfinished> unfinished(int i) {
        Found<Integer> day = named.day(i);
        int monthAt = day == null ? i : day.next();
        Month month = CalendarWords.month(tokens.word(monthAt));
        if (month == null) {
            return day == null ? null : new Found<>(new Unfinished(day.what(), null), day.next());
        }
        int next = tokens.isSign(monthAt + 1, '.') ? monthAt + 2 : monthAt + 1;
        return new Found<>(new Unfinished(day == null ? 0 : day.what(), month), next);
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "the", "end", "start", "beginning", "of", "early", "mid", "late" -> true;
            default -> false;
        };
    }

    /**
     * The beginning of a range that borrows from its end.
     *
     * @param day 0 when no day is named
     * @param month null when the month is borrowed too
     */
    public record Unfinished(int day, @Nullable Month month) {

        /** What is meant when this moment ends the range; null when the two do not fit together. */
        public @Nullable Moment upTo(Moment end) {
            boolean endsOnDay = end.first().equals(end.last());
            if (end.impossible() || end.first().plusMonths(1).isBefore(end.last()) || (day > 0 && !endsOnDay)) {
                return null;
            }
            LocalDate last = end.last();
            if (month == null) {
                return Moment.day(last.getYear(), last.getMonthValue(), day);
            }
            int year = month.compareTo(last.getMonth()) > 0 ? last.getYear() - 1 : last.getYear();
            return day == 0 ? Moment.month(year, month.getValue()) : Moment.day(year, month.getValue(), day);
        }
    }
}
