package org.waymark.timescales;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.dates.Moment;
import org.waymark.timescales.dates.TimescaleDoubt;

/** What an expression says, apart from its words. The parts are those of {@link Timescale}. */
record Meaning(
        TimescaleKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable String every,
        @Nullable TimescaleDoubt doubt) {

    static final Meaning UNKNOWN = new Meaning(TimescaleKind.FREE_TEXT, null, null, null, null);

    static Meaning dueBy(Moment moment) {
        return moment.impossible()
                ? impossible()
                : new Meaning(TimescaleKind.DUE, null, moment.last(), null, moment.doubt());
    }

    static Meaning startingOn(LocalDate day, @Nullable TimescaleDoubt doubt) {
        return new Meaning(TimescaleKind.STARTS, day, null, null, doubt);
    }

    static Meaning recurring(String every, @Nullable TimescaleDoubt doubt) {
        return new Meaning(TimescaleKind.RECURRING, null, null, every, doubt);
    }

    /** From the first day of one moment to the last of another. */
    static Meaning between(Moment first, Moment last) {
        if (first.impossible() || last.impossible()) {
            return impossible();
        }
        if (last.last().isBefore(first.first())) {
            return new Meaning(TimescaleKind.FREE_TEXT, null, null, null, TimescaleDoubt.ENDS_BEFORE_START);
        }
        TimescaleDoubt doubt = first.doubt() != null ? first.doubt() : last.doubt();
        if (doubt == null && first.isYear() && last.isYear()) {
            doubt = TimescaleDoubt.CALENDAR_OR_FINANCIAL_YEAR;
        }
        return new Meaning(TimescaleKind.STARTS_ENDS, first.first(), last.last(), null, doubt);
    }

    static Meaning impossible() {
        return new Meaning(TimescaleKind.FREE_TEXT, null, null, null, TimescaleDoubt.IMPOSSIBLE_DATE);
    }

    /** Continuous or recurring, within what the other meaning says of its start and end. */
    Meaning within(Meaning bounds) {
        TimescaleDoubt both = doubt != null ? doubt : bounds.doubt;
        return new Meaning(kind, bounds.start, bounds.due, every, both);
    }

    /** Due before a moment, not by its end. */
    Meaning before(Moment moment) {
        return new Meaning(kind, start, moment.first().minusDays(1), every, doubt);
    }

    Meaning doubted(TimescaleDoubt why) {
        return doubt != null ? this : new Meaning(kind, start, due, every, why);
    }

    boolean free() {
        return kind == TimescaleKind.FREE_TEXT;
    }

    Timescale of(String text) {
        return new Timescale(OpenState.SET, text, kind, start, due, every, doubt == null ? null : doubt.code());
    }
}
