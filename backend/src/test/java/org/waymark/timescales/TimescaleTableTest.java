package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the domain's page, row by row, and the rules beneath it. */
class TimescaleTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Sept 2009                   | due by 2009-09-30
            August '09                  | due by 2009-08-31
            December ' 09               | due by 2009-12-31
            December \u2019 09          | due by 2009-12-31
            August \u201809             | due by 2009-08-31
            9/09                        | due by 2009-09-30
            5/09                        | due by 2009-05-31
            By Sept 2009                | due by 2009-09-30
            (Sept 2009)                 | due by 2009-09-30
            2010                        | due by 2010-12-31
            15 March 2010               | due by 2010-03-15
            From April 2009             | starts from 2009-04-01
            From 04/2009                | starts from 2009-04-01
            April 2009 - March 2010     | starts-ends from 2009-04-01 by 2010-03-31
            April 2009 \u2013 March 2010 | starts-ends from 2009-04-01 by 2010-03-31
            Ongoing                     | continuous
            Ongoing from April 2009     | continuous from 2009-04-01
            Every 6 months              | recurring every P6M
            Quarterly                   | recurring every P3M
            Termly                      | recurring every term
            Annual                      | recurring every P1Y
            TBC                         | unconfirmed
            tbc                         | unconfirmed
            TBA                         | unconfirmed
            Spring 2009                 | due by 2009-05-31
            Summer 2009                 | due by 2009-08-31
            Autumn 2009                 | due by 2009-11-30
            Winter 2009                 | due by 2010-02-28 doubt which-year
            Winter 2011                 | due by 2012-02-29 doubt which-year
            Q1 2009/10                  | due by 2009-06-30
            Q3 2009/10                  | due by 2009-12-31
            Q4 2009/10                  | due by 2010-03-31
            by end of 2009/10           | due by 2010-03-31
            2009/10                     | due by 2010-03-31
            Autumn term 2009            | due by 2009-12-31
            Spring term 2010            | due by 2010-03-31
            Summer term 2010            | due by 2010-07-31
            when the money is there     | free-text
            Workforce plan submitted June 2009 | due by 2009-06-30
            March 1970                  | due by 1970-03-31
            3/70                        | due by 1970-03-31
            3/69                        | due by 2069-03-31
            June '99                    | due by 1999-06-30
            Drafted by June 2009 (adopted March 2010) | due by 2009-06-30
            (adopted March 2010)        | due by 2010-03-31
            """)
    void says_what_each_text_means(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @Test
    void month_or_year_is_read_and_flagged() {
        assertThat(Said.by("10/11")).isEqualTo("due by 2011-10-31 doubt month-or-year");
        assertThat(Said.by("9/11")).doesNotContain("doubt");
        assertThat(Said.by("13/14")).doesNotContain("due by 2014-13");
    }

    @Test
    void the_text_stays_as_it_was_written() {
        for (String text : List.of("December ' 09", "tbc", "By  Sept 2009", "when the money is there", "10/11")) {
            assertThat(Timescales.usual().read(text).text()).isEqualTo(text);
        }
    }

    @Test
    void several_in_one_cell_are_split_at_each() {
        assertThat(Timescales.usual().readCell("April 2010 (Sept 2009) Ongoing From 04/2009 Every 6 months"))
                .extracting(Timescale::text)
                .containsExactly("April 2010", "(Sept 2009)", "Ongoing From 04/2009", "Every 6 months");
    }
}
