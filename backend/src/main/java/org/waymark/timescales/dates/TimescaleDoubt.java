package org.waymark.timescales.dates;

/** Why the meaning read out of a timescale may not be the one its writer had in mind. */
public enum TimescaleDoubt {
    MONTH_OR_YEAR("month-or-year", "may mean a month or a year: 10/11 is October 2011 or the year 2010/11"),
    DAY_OR_YEAR("day-or-year", "may mean a day or a year: March 10 2011"),
    CALENDAR_OR_FINANCIAL_YEAR("calendar-or-financial-year", "may count calendar years or financial years"),
    WHICH_YEAR("which-year", "runs over two years, and only one of them is plainly meant"),
    YEAR_AMONG_WORDS("year-among-words", "the year may belong to a name and not be a date"),
    PART_OF_PERIOD("part-of-period", "means a part of a period that has no plain last day"),
    TWICE_OR_EVERY_TWO("twice-or-every-two", "may mean twice in each or once in every two"),
    ENDS_BEFORE_START("ends-before-start", "would end before it starts"),
    IMPOSSIBLE_DATE("impossible-date", "names a day or month that the calendar does not have");

    private final String code;
    private final String explanation;

    TimescaleDoubt(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    /** The code that {@code Timescale.doubt} carries. */
    public String code() {
        return code;
    }

    /** What to tell a reader, to follow the words of the timescale. */
    public String explanation() {
        return explanation;
    }
}
