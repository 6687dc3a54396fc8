package org.waymark.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The years in which a date or an instant from outside may lie: those that four digits can say (RFC 3339), which the
 * database keeps and every client reads.
 */
public final class Years {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Years() {}

    public static boolean hold(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    public static boolean hold(Instant instant) {
        return !instant.isBefore(BEGIN) && !instant.isAfter(END);
    }

    /**
     * The date of these years that a text says.
     *
     * @throws DateTimeParseException when it says none
     */
    public static LocalDate date(CharSequence text) {
        LocalDate date = LocalDate.parse(text);
        if (!hold(date)) {
            throw new DateTimeParseException("Its year is not one of 1 to 9999", text, 0);
        }
        return date;
    }

    /**
     * The instant of these years that a text says.
     *
     * @throws DateTimeParseException when it says none
     */
    public static Instant instant(CharSequence text) {
        Instant instant = Instant.parse(text);
        if (!hold(instant)) {
            throw new DateTimeParseException("Its year is not one of 1 to 9999", text, 0);
        }
        return instant;
    }

    /** As many years before, or the first day that there is. */
    public static LocalDate before(LocalDate date, int years) {
        return date.getYear() > years ? date.minusYears(years) : FIRST;
    }
}
