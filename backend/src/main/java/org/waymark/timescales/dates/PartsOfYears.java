package org.waymark.timescales.dates;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Quarters, seasons and terms: {@code Q3 2009/10}, {@code Spring 2009}, {@code Autumn term 2009}. */
final class PartsOfYears {

    private final Tokens tokens;
    private final TermCalendar terms;

    PartsOfYears(Tokens tokens, TermCalendar terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    @Nullable
    Found<Moment> at(int i) {
        Found<Moment> quarter = quarter(i);
        return quarter != null ? quarter : seasonOrTerm(i);
    }

    private @Nullable Found<Moment> quarter(int i) {
        int quarter = 0;
        int next = i + 2;
        if ((tokens.word(i).equals("q") && tokens.joined(i + 1))
                || tokens.word(i).equals("quarter")) {
            quarter = tokens.number(i + 1);
        } else if (tokens.word(i + 1).equals("quarter")) {
            quarter = CalendarWords.quarter(tokens.word(i));
        } else if (CalendarWords.isOrdinalEnding(tokens.word(i + 1))
                && tokens.word(i + 2).equals("quarter")) {
            quarter = tokens.number(i);
            next = i + 3;
        }
        Found<Years> years = quarter >= 1 && quarter <= 4 ? yearsFrom(next) : null;
        if (years == null) {
            return null;
        }
        Moment moment = Moment.quarter(years.what(), quarter);
        boolean plain = years.what().pair();
        return new Found<>(plain ? moment : moment.doubted(TimescaleDoubt.CALENDAR_OR_FINANCIAL_YEAR), years.next());
    }

    private @Nullable Found<Moment> seasonOrTerm(int i) {
        String name = tokens.word(i);
        Month firstMonth = season(name);
        if (firstMonth == null) {
            return null;
        }
        boolean term = tokens.word(i + 1).equals("term");
        Found<Years> years = yearsFrom(term ? i + 2 : i + 1);
        if (years == null) {
            return null;
        }
        boolean termBehind = tokens.word(years.next()).equals("term");
        int next = termBehind ? years.next() + 1 : years.next();
        Term asTerm = term || termBehind ? term(name) : null;
        Moment moment = asTerm == null ? season(firstMonth, years.what()) : term(asTerm, years.what());
        return new Found<>(moment, next);
    }

    /** A term of a single year is the one that ends in it. */
    private Moment term(Term term, Years years) {
        boolean nextYear = !years.pair() && term != Term.AUTUMN;
        return Moment.term(term, nextYear ? years.first() - 1 : years.first(), terms);
    }

    /**
     * Winter belongs to the year in which it begins, as people name it after the year whose other seasons it follows.
     * Of two years, autumn and winter are the first's and spring and summer the second's, as in a school year.
     */
    private static Moment season(Month firstMonth, Years years) {
        boolean lateInYear = firstMonth.getValue() >= Month.SEPTEMBER.getValue();
        Moment moment = Moment.season(lateInYear ? years.first() : years.second(), firstMonth);
        boolean winter = firstMonth == Month.DECEMBER;
        boolean plain = winter ? years.pair() : !years.pair() || lateInYear;
        return plain ? moment : moment.doubted(TimescaleDoubt.WHICH_YEAR);
    }

    private @Nullable Found<Years> yearsFrom(int i) {
        boolean between =
                tokens.isSign(i, ',') || tokens.isDash(i) || tokens.word(i).equals("of");
        int at = between ? i + 1 : i;
        return tokens.afterBreak(at) && tokens.digits(at) == 2 ? null : Years.after(tokens, at);
    }

    private static @Nullable Month season(String name) {
        return switch (name) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "autumn" -> Month.SEPTEMBER;
            case "winter" -> Month.DECEMBER;
            default -> null;
        };
    }

    private static @Nullable Term term(String name) {
        return switch (name) {
            case "spring" -> Term.SPRING;
            case "summer" -> Term.SUMMER;
            case "autumn" -> Term.AUTUMN;
            default -> null;
        };
    }
}
