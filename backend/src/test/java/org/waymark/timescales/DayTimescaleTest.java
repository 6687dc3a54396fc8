package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day: due by that day. Days that do not exist are no dates. */
class DayTimescaleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 March 2010",
                "15th March 2010",
                "15th of March, 2010",
                "by the 15th March 2010",
                "Monday 15 Mar 2010",
                "15 March '10",
                "15 March 10",
                "15March2010",
                "March 15, 2010",
                "March 15th 2010",
                "15/3/2010",
                "15/03/2010",
                "15/03/10",
                "15.03.10",
                "15.3.2010",
                "15-03-2010",
                "2010-03-15",
                "2010/03/15",
                "(15/3/10)",
                "week beginning 15 March 2010"
            })
    void every_spelling_of_a_day_is_due_by_that_day(String text) {
        assertThat(Said.by(text)).isEqualTo("due by 2010-03-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 February 2012      | due by 2012-02-29",
                "31/12/99              | due by 1999-12-31",
                "before 15 March 2010  | due by 2010-03-14",
                "3/4/2010              | due by 2010-04-03"
            })
    void days_are_read_as_the_british_write_them(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"March 10 2011 | due by 2011-03-10 doubt day-or-year"})
    void a_number_between_month_and_year_is_a_day_and_flagged(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 June 2009",
                "31st June 2009",
                "30 February 2012",
                "29 February 2009",
                "31/06/2009",
                "31/6/09",
                "31.06.09",
                "2009-06-31",
                "3/15/2010",
                "00/00/2009",
                "13/2009",
                "From 31 June 2009",
                "31 June 2009 - March 2010"
            })
    void an_impossible_date_is_free_text_and_says_so(String text) {
        assertThat(Said.by(text)).isEqualTo("free-text doubt impossible-date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13/09",
                "0/09",
                "24/7",
                "50/50",
                "1/2/3/2009",
                "99999/2009",
                "01-23-45",
                "15 March",
                "March",
                "15th"
            })
    void what_only_looks_like_a_date_is_free_text(String text) {
        assertThat(Said.by(text)).isEqualTo("free-text");
    }
}
