package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What begins, and what begins and ends. */
class RangeTimescaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From April 2009                | starts from 2009-04-01",
                "From 04/2009                   | starts from 2009-04-01",
                "From 9/09                      | starts from 2009-09-01",
                "(from 6/09)                    | starts from 2009-06-01",
                "from the 15th March 2010       | starts from 2010-03-15",
                "From 2010                      | starts from 2010-01-01",
                "From 2009/10                   | starts from 2009-04-01",
                "From autumn 2009               | starts from 2009-09-01",
                "as from 1 April 2009           | starts from 2009-04-01",
                "with effect from 1/4/09        | starts from 2009-04-01",
                "starting in Sept 2009          | starts from 2009-09-01",
                "April 2009 onwards             | starts from 2009-04-01",
                "From April 2009 onwards        | starts from 2009-04-01",
                "Since 2008                     | starts from 2008-01-01",
                "after March 2010               | starts from 2010-04-01",
                "From time to time              | free-text"
            })
    void from_a_moment_starts_on_its_first_day_and_has_no_end(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 2009 - March 2010        | starts-ends from 2009-04-01 by 2010-03-31",
                "April 2009 \u2013 March 2010   | starts-ends from 2009-04-01 by 2010-03-31",
                "April 2009\u2014March 2010     | starts-ends from 2009-04-01 by 2010-03-31",
                "April 2009 to March 2010       | starts-ends from 2009-04-01 by 2010-03-31",
                "April 2009 until end of March 2010 | starts-ends from 2009-04-01 by 2010-03-31",
                "From April 2009 to March 2010  | starts-ends from 2009-04-01 by 2010-03-31",
                "4/09-3/10                      | starts-ends from 2009-04-01 by 2010-03-31",
                "04/2009 - 03/2010              | starts-ends from 2009-04-01 by 2010-03-31",
                "Apr '09 - Mar '10              | starts-ends from 2009-04-01 by 2010-03-31",
                "1/4/09 - 31/3/10               | starts-ends from 2009-04-01 by 2010-03-31",
                "throughout 2009/10             | starts-ends from 2009-04-01 by 2010-03-31",
                "2009/10 - 2010/11              | starts-ends from 2009-04-01 by 2011-03-31"
            })
    void two_moments_start_and_end(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April - June 2009              | starts-ends from 2009-04-01 by 2009-06-30",
                "between April and June 2009    | starts-ends from 2009-04-01 by 2009-06-30",
                "Dec \u2013 Feb 2010            | starts-ends from 2009-12-01 by 2010-02-28",
                "15-20 March 2010               | starts-ends from 2010-03-15 by 2010-03-20",
                "15th to 20th March 2010        | starts-ends from 2010-03-15 by 2010-03-20",
                "15 March - 20 April 2010       | starts-ends from 2010-03-15 by 2010-04-20",
                "April - 10 June 2009           | starts-ends from 2009-04-01 by 2009-06-10"
            })
    void the_first_moment_may_leave_its_month_and_year_to_the_second(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2009-2011                | starts-ends from 2009-01-01 by 2011-12-31 doubt calendar-or-financial-year",
                "2009 to 2011             | starts-ends from 2009-01-01 by 2011-12-31 doubt calendar-or-financial-year",
                "March 2010 - April 2009  | free-text doubt ends-before-start"
            })
    void a_range_that_is_not_plain_says_why(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }
}
