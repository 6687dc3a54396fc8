package org.waymark.timescales;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/**
 * A timescale together with what decides whether it is late. Nothing here looks at a clock: "today" is always given,
 * and is the date in Europe/London.
 *
 * @param timescale what was promised
 * @param doneOn the day it was done; null while it is not
 * @param period the plan's period; null when the plan does not say
 * @param closedOn the day on which the plan was closed; null while it is open
 * @param lastReport the day of the newest report on it; null while there is none
 */
public record Deadline(
        Timescale timescale,
        @Nullable LocalDate doneOn,
        @Nullable DateRange period,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate lastReport) {

    /** A due date this many days ahead, or fewer, is due soon. */
    public static final int SOON_DAYS = 30;

    /** Three terms make a year, so a thing done termly is owed every four months. */
    private static final Period A_TERM = Period.ofMonths(4);

    /**
     * Whether the due date is past and the thing is not done. Something recurring is overdue once more than one
     * interval has passed since it was last reported. Something that goes on continuously never is, and neither is
     * anything without a date. A closed plan owes nothing, so no day after its closing can make anything in it late.
     */
    public boolean overdue(LocalDate today) {
        LocalDate due = nextDue();
        return due != null && !closedBy(today) && due.isBefore(today);
    }

    /** Whether it falls due today or within the next 30 days: never together with {@link #overdue}. */
    public boolean dueSoon(LocalDate today) {
        LocalDate due = nextDue();
        return due != null && !closedBy(today) && !due.isBefore(today) && !due.isAfter(today.plusDays(SOON_DAYS));
    }

    /**
     * The day by which the next thing is owed, also when that day is past; null when nothing is owed by any day.
     * Something recurring is owed one interval after the last report; at first, after its own start or, without one,
     * after the plan's.
     */
    public @Nullable LocalDate nextDue() {
        if (doneOn != null || timescale.state() != OpenState.SET || timescale.kind() == null) {
            return null;
        }
        return switch (timescale.kind()) {
            case DUE, STARTS_ENDS -> timescale.due();
            case RECURRING -> nextRound();
            case STARTS, CONTINUOUS, FREE_TEXT -> null;
        };
    }

    private @Nullable LocalDate nextRound() {
        LocalDate since = lastRound();
        Period interval = interval(timescale.every());
        if (since == null || interval == null) {
            return null;
        }
        LocalDate next = since.plus(interval);
        LocalDate last = timescale.due();
        return last != null && next.isAfter(last) ? null : next;
    }

    private @Nullable LocalDate lastRound() {
        if (lastReport != null) {
            return lastReport;
        }
        if (timescale.start() != null) {
            return timescale.start();
        }
        return period == null ? null : period.start();
    }

    /** Text from elsewhere may hold an interval that is none: it is then owed by no day. */
    private static @Nullable Period interval(@Nullable String every) {
        if (every == null) {
            return null;
        }
        if (every.equals("term")) {
            return A_TERM;
        }
        try {
            return Period.parse(every);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private boolean closedBy(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }
}
