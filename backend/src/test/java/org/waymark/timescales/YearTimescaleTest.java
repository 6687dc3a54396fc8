package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.timescales.dates.TermCalendar;

/** Years of each kind and their parts: due by the end of them. */
class YearTimescaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010                     | due by 2010-12-31",
                "By 2010                  | due by 2010-12-31",
                "by the end of 2010       | due by 2010-12-31",
                "(2010)                   | due by 2010-12-31",
                "mid-2010                 | due by 2010-12-31 doubt part-of-period",
                "Deliver the 2012 games   | due by 2012-12-31 doubt year-among-words",
                "Plan submitted 2010      | due by 2010-12-31",
                "By 2010 in all schools   | due by 2010-12-31",
                "The Children Act 2004    | free-text",
                "\u00A32010 spent         | free-text",
                "2010s                    | free-text",
                "CAF2009                  | free-text"
            })
    void a_year_ends_with_december(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2009/10                       | due by 2010-03-31",
                "2009-10                       | due by 2010-03-31",
                "2009\u201310                  | due by 2010-03-31",
                "2009/2010                     | due by 2010-03-31",
                "1999/00                       | due by 2000-03-31",
                "by end of 2009/10             | due by 2010-03-31",
                "By the end of financial year 2009/10 | due by 2010-03-31",
                "FY 09/10                      | due by 2010-03-31",
                "09/10 financial year          | due by 2010-03-31",
                "academic year 2009/10         | due by 2010-08-31",
                "2009/10 school year           | due by 2010-08-31",
                "academic year 2009            | due by 2010-08-31 doubt which-year",
                "2009/11                       | starts-ends from 2009-04-01 by 2011-03-31",
                "2009-11                       | starts-ends from 2009-04-01 by 2011-03-31 doubt month-or-year",
                "2009-14                       | starts-ends from 2009-04-01 by 2014-03-31"
            })
    void two_years_written_together_are_financial_unless_they_say_otherwise(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1 2009/10               | due by 2009-06-30",
                "Q2 2009/10               | due by 2009-09-30",
                "Q3 2009/10               | due by 2009-12-31",
                "Q4 2009/10               | due by 2010-03-31",
                "2009/10 Q4               | due by 2010-03-31",
                "Q3 09/10                 | due by 2009-12-31",
                "end of Quarter 3 2009/10 | due by 2009-12-31",
                "third quarter of 2009/10 | due by 2009-12-31",
                "3rd quarter 2009/10      | due by 2009-12-31",
                "Q3 2009                  | due by 2009-12-31 doubt calendar-or-financial-year",
                "Q5 2009/10               | due by 2010-03-31",
                "Q3                       | free-text"
            })
    void quarters_are_those_of_the_financial_year(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spring 2009              | due by 2009-05-31",
                "by summer '09            | due by 2009-08-31",
                "Autumn 2009              | due by 2009-11-30",
                "Winter 2009/10           | due by 2010-02-28",
                "Winter 2011/12           | due by 2012-02-29",
                "Winter 2009              | due by 2010-02-28 doubt which-year",
                "Autumn 2009/10           | due by 2009-11-30",
                "Spring 2009/10           | due by 2010-05-31 doubt which-year",
                "Spring/Summer 2009       | due by 2009-08-31",
                "spring                   | free-text"
            })
    void seasons_end_with_may_august_november_and_february(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Autumn term 2009         | due by 2009-12-31",
                "Spring Term 2010         | due by 2010-03-31",
                "end of summer term '10   | due by 2010-07-31",
                "Autumn term 2009/10      | due by 2009-12-31",
                "Spring term 2009/10      | due by 2010-03-31",
                "Summer term 2009/10      | due by 2010-07-31",
                "Autumn 2009 term         | due by 2009-12-31",
                "From spring term 2010    | starts from 2010-01-01"
            })
    void terms_end_as_they_usually_do_until_the_partnership_says(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @Test
    void terms_end_as_the_partnerships_calendar_says() {
        TermCalendar calendar = (term, schoolYear) -> switch (term) {
            case AUTUMN -> LocalDate.of(schoolYear, 12, 18);
            case SPRING -> LocalDate.of(schoolYear + 1, 4, 1);
            case SUMMER -> LocalDate.of(schoolYear + 1, 7, 21);
        };
        Timescales reader = Timescales.of(calendar);

        assertThat(reader.read("Autumn term 2009").due()).isEqualTo("2009-12-18");
        assertThat(reader.read("Spring term 2010").due()).isEqualTo("2010-04-01");
        assertThat(reader.read("From summer term 2010").start()).isEqualTo("2010-04-02");
        assertThat(reader.read("Summer 2010").due()).isEqualTo("2010-08-31");
    }
}
