package org.waymark.timescales;

import org.jspecify.annotations.Nullable;
import org.waymark.timescales.dates.Found;
import org.waymark.timescales.dates.Moment;
import org.waymark.timescales.dates.Moments;
import org.waymark.timescales.dates.TermCalendar;
import org.waymark.timescales.dates.Tokens;

/** Whole expressions made of moments and intervals: ranges, beginnings, what goes on and what comes round. */
final class Phrases {

    private final Tokens tokens;
    private final Moments moments;
    private final Intervals intervals;

    Phrases(Tokens tokens, TermCalendar terms) {
        this.tokens = tokens;
        this.moments = new Moments(tokens, terms);
        this.intervals = new Intervals(tokens);
    }

    @Nullable
    Found<Meaning> at(int i) {
        Found<Meaning> found = unending(i);
        if (found == null) {
            found = beginning(i);
        }
        if (found == null) {
            found = enclosed(i);
        }
        return found != null ? found : moment(i);
    }

    /** Continuous or recurring, with what is said of its start and end: {@code Ongoing from April 2009}. */
    private @Nullable Found<Meaning> unending(int i) {
        Found<Meaning> found = intervals.at(i);
        if (found == null) {
            int next = Connectives.pastOngoing(tokens, i);
            if (next == i) {
                return null;
            }
            found = new Found<>(new Meaning(TimescaleKind.CONTINUOUS, null, null, null, null), next);
        }
        Found<Meaning> bounds = bounds(found.next());
        return bounds == null ? found : new Found<>(found.what().within(bounds.what()), bounds.next());
    }

    private @Nullable Found<Meaning> bounds(int i) {
        int at = tokens.oneOf(i, ",:(") || tokens.isDash(i) ? i + 1 : i;
        if (tokens.afterBreak(i) || tokens.afterBreak(at)) {
            return null;
        }
        Found<Meaning> bounds = beginning(at);
        if (bounds == null) {
            bounds = enclosed(at);
        }
        if (bounds == null && Connectives.isUntil(tokens.word(at))) {
            Found<Moment> end = moments.behindArticle(at + 1);
            bounds = end == null ? null : new Found<>(Meaning.dueBy(end.what()), end.next());
        }
        return bounds;
    }

    /** {@code From April 2009}, and whatever the moment behind "from" leads on to. */
    private @Nullable Found<Meaning> beginning(int i) {
        int at = Connectives.pastFrom(tokens, i);
        if (at == i) {
            return null;
        }
        Found<Meaning> range = range(at);
        if (range != null) {
            return range;
        }
        Found<Moment> from = moments.behindArticle(at);
        if (from == null) {
            return null;
        }
        Moment moment = from.what();
        int next = Connectives.pastOnwards(tokens, from.next());
        if (moment.impossible()) {
            return new Found<>(Meaning.impossible(), next);
        }
        int ongoing = Connectives.pastAndOngoing(tokens, next);
        Meaning starts = tokens.word(i).equals("after")
                ? Meaning.startingOn(moment.last().plusDays(1), moment.doubt())
                : Meaning.startingOn(moment.first(), moment.doubt());
        return ongoing == next ? new Found<>(starts, next) : new Found<>(continuous(starts), ongoing);
    }

    /** {@code between April and June 2009}, {@code throughout 2009/10}. */
    private @Nullable Found<Meaning> enclosed(int i) {
        if (tokens.word(i).equals("between")) {
            return range(i + 1);
        }
        if (!tokens.word(i).equals("throughout")) {
            return null;
        }
        Found<Moment> whole = moments.behindArticle(i + 1);
        return whole == null ? null : new Found<>(Meaning.between(whole.what(), whole.what()), whole.next());
    }

    private @Nullable Found<Meaning> moment(int i) {
        Found<Meaning> range = range(i);
        Found<Moment> found = range == null ? moments.at(i) : null;
        if (found == null) {
            return range;
        }
        Moment moment = found.what();
        if (moment.impossible()) {
            return new Found<>(Meaning.impossible(), found.next());
        }
        Meaning starts = Meaning.startingOn(moment.first(), moment.doubt());
        int ongoing = Connectives.pastAndOngoing(tokens, found.next());
        if (ongoing > found.next()) {
            return new Found<>(continuous(starts), ongoing);
        }
        int onwards = Connectives.pastOnwards(tokens, found.next());
        if (onwards > found.next()) {
            return new Found<>(starts, onwards);
        }
        return new Found<>(owed(moment, Connectives.before(tokens, i)), found.next());
    }

    /** Two moments with "to" or a dash between; the first may leave its month and year to the second. */
    private @Nullable Found<Meaning> range(int i) {
        Found<Moment> first = moments.behindArticle(i);
        Found<Moments.Unfinished> unfinished = first == null ? moments.unfinished(i) : null;
        int behindFirst = first != null ? first.next() : unfinished != null ? unfinished.next() : i;
        boolean between = i > 0 && tokens.word(i - 1).equals("between");
        int at = Connectives.pastTo(tokens, behindFirst, between);
        Found<Moment> last = behindFirst == i || at == behindFirst ? null : moments.behindArticle(at);
        if (last == null) {
            return null;
        }
        Moment start = first != null
                ? first.what()
                : unfinished != null ? unfinished.what().upTo(last.what()) : null;
        return start == null ? null : new Found<>(Meaning.between(start, last.what()), last.next());
    }

    private static Meaning continuous(Meaning starts) {
        return new Meaning(TimescaleKind.CONTINUOUS, starts.start(), null, null, starts.doubt());
    }

    /** More than a year is the time that something takes: {@code 2009/11} is what plans call their period. */
    private static Meaning owed(Moment moment, boolean before) {
        if (before) {
            return Meaning.dueBy(moment).before(moment);
        }
        boolean years = moment.first().plusYears(1).isBefore(moment.last());
        return years ? Meaning.between(moment, moment) : Meaning.dueBy(moment);
    }
}
