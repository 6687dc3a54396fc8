package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month and a year: due by the end of that month. */
class MonthTimescaleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sept 2009",
                "September 2009",
                "Sep 2009",
                "Sept. 2009",
                "SEPTEMBER 2009",
                "sept  2009",
                "Sept\u00A02009",
                "Sept2009",
                "Sept, 2009",
                "September of 2009",
                "Sept '09",
                "Sept \u201909",
                "Sept ' 09",
                "Sept\u2019 09",
                "Sept. '09",
                "Sept 09",
                "Sept. 09",
                "Sept09",
                "Sept-09",
                "Sept/09",
                "Sept-2009",
                "9/09",
                "09/09",
                "9 / 09",
                "9/ 09",
                "9/2009",
                "09/2009",
                "09.2009",
                "09-2009",
                "2009-09",
                "By Sept 2009",
                "by September 2009.",
                "By end of Sept 2009",
                "by the end of Sept 2009",
                "By end Sept 2009",
                "no later than September 2009",
                "in September 2009",
                "(Sept 2009)",
                "( Sept 2009 )",
                "[9/09]",
                "(by 9/09)"
            })
    void every_spelling_of_a_month_is_due_by_its_last_day(String text) {
        assertThat(Said.by(text)).isEqualTo("due by 2009-09-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "August '09        | due by 2009-08-31",
                "December \u2019 09| due by 2009-12-31",
                "5/09              | due by 2009-05-31",
                "3/11              | due by 2011-03-31",
                "June 2006         | due by 2006-06-30",
                "February 2012     | due by 2012-02-29",
                "February 2011     | due by 2011-02-28",
                "May 2010          | due by 2010-05-31",
                "March 09          | due by 2009-03-31",
                "Sept/Oct 2009     | due by 2009-10-31"
            })
    void a_month_is_due_by_its_own_last_day(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept '69 | due by 2069-09-30",
                "Sept '70 | due by 1970-09-30",
                "9/99     | due by 1999-09-30",
                "9/00     | due by 2000-09-30"
            })
    void two_digit_years_from_70_are_of_the_last_century(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10/11      | due by 2011-10-31 doubt month-or-year",
                "by 09/10   | due by 2010-09-30 doubt month-or-year",
                "9/10       | due by 2010-09-30 doubt month-or-year",
                "From 10/11 | starts from 2011-10-01 doubt month-or-year",
                "10/2011    | due by 2011-10-31",
                "9/11       | due by 2011-09-30",
                "11/10      | due by 2010-11-30"
            })
    void a_pair_that_may_be_two_following_years_is_read_as_a_month_and_flagged(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept 2009/10   | due by 2009-09-30",
                "March 2009/10  | due by 2010-03-31",
                "Sept 09/10     | due by 2009-09-30"
            })
    void a_month_of_a_financial_year_falls_in_the_half_it_belongs_to(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before Sept 2009                 | due by 2009-08-31",
                "prior to September 2009          | due by 2009-08-31",
                "before the start of Sept 2009    | due by 2009-08-31",
                "before the end of Sept 2009      | due by 2009-09-30",
                "by the beginning of Sept 2009    | due by 2009-09-30 doubt part-of-period",
                "mid-Sept 2009                    | due by 2009-09-30 doubt part-of-period",
                "early September 2009             | due by 2009-09-30 doubt part-of-period",
                "Programme to start Sept 2009     | due by 2009-09-30"
            })
    void words_in_front_of_a_month_count(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }
}
