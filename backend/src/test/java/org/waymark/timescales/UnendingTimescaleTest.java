package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on, and what comes round. */
class UnendingTimescaleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ongoing",
                "ongoing",
                "On-going",
                "on going",
                "(ongoing)",
                "Continuous",
                "continuing",
                "Ongoing support to families",
                "Ongoing via networks"
            })
    void ongoing_is_continuous_over_the_plans_period(String text) {
        assertThat(Said.by(text)).isEqualTo("continuous");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ongoing from April 2009          | continuous from 2009-04-01",
                "Ongoing From 04/2009             | continuous from 2009-04-01",
                "On-going since 4/09              | continuous from 2009-04-01",
                "Ongoing (from April 2009)        | continuous from 2009-04-01",
                "April 2009 and ongoing           | continuous from 2009-04-01",
                "April 2009 - ongoing             | continuous from 2009-04-01",
                "April 2009, then ongoing         | continuous from 2009-04-01",
                "From April 2009 and ongoing      | continuous from 2009-04-01",
                "Ongoing from April 2009 to March 2010 | continuous from 2009-04-01 by 2010-03-31",
                "Ongoing until March 2010         | continuous by 2010-03-31"
            })
    void ongoing_takes_a_start_and_an_end(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Every 6 months   | P6M",
                "Every six months | P6M",
                "every 6 mths     | P6M",
                "Half-yearly      | P6M",
                "half yearly      | P6M",
                "Six-monthly      | P6M",
                "6 monthly        | P6M",
                "6-monthly        | P6M",
                "Twice a year     | P6M",
                "twice yearly     | P6M",
                "Quarterly        | P3M",
                "every quarter    | P3M",
                "Every 3 months   | P3M",
                "4 times a year   | P3M",
                "Termly           | term",
                "every term       | term",
                "once a term      | term",
                "Annual           | P1Y",
                "Annually         | P1Y",
                "yearly           | P1Y",
                "each year        | P1Y",
                "once a year      | P1Y",
                "every 12 months  | P1Y",
                "Every 2 years    | P2Y",
                "every two years  | P2Y",
                "every other year | P2Y",
                "Biennially       | P2Y",
                "Every 18 months  | P18M",
                "Monthly          | P1M",
                "every month      | P1M",
                "Weekly           | P1W",
                "Fortnightly      | P2W",
                "every 6 weeks    | P6W",
                "Daily            | P1D",
                "Every 6 months via the steering group | P6M",
                "Quarterly 6-8 week rates              | P3M",
                "(Quarterly)                           | P3M"
            })
    void an_interval_recurs(String text, String every) {
        assertThat(Said.by(text)).isEqualTo("recurring every " + every);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bi-monthly                | recurring every P2M doubt twice-or-every-two",
                "Bimonthly workshops       | recurring every P2M doubt twice-or-every-two",
                "Bi-annually               | recurring every P6M doubt twice-or-every-two",
                "Quarterly from April 2009 | recurring from 2009-04-01 every P3M",
                "Every 6 months, starting Sept 2009    | recurring from 2009-09-01 every P6M",
                "Annually until March 2011             | recurring by 2011-03-31 every P1Y",
                "Monthly from 31 June 2009             | recurring every P1M doubt impossible-date"
            })
    void an_interval_takes_a_start_an_end_and_a_doubt(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every 0 months",
                "every 99999999999 months",
                "Every child matters",
                "every 2 terms",
                "twice",
                "non-annual",
                "each school"
            })
    void what_is_no_interval_is_free_text(String text) {
        assertThat(Said.by(text)).isEqualTo("free-text");
    }
}
