package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.OpenState;

/** A text with a date inside takes the date; a date outside brackets beats one inside; else it is free text. */
class DateAmongWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Workforce plan submitted June 2009                 | due by 2009-06-30",
                "Reduction in ratings by 10% by 06/2009             | due by 2009-06-30",
                "Reviewed from April 2009 by all 32 centres         | starts from 2009-04-01",
                "Annual review June 2009                            | due by 2009-06-30",
                "Ongoing programme launched Sept 2009               | due by 2009-09-30",
                "Review of the 2008 strategy June 2009              | due by 2009-06-30",
                "Duties of the Children Act 2004 met by March 2010  | due by 2010-03-31",
                "31 June 2009, failing that Sept 2009               | due by 2009-09-30"
            })
    void the_date_inside_is_taken(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(June 2009) Sept 2009                  | due by 2009-09-30",
                "Plan (draft June 2009) out Sept 2009   | due by 2009-09-30",
                "Sept 2009 (draft June 2009)            | due by 2009-09-30",
                "Plan (June 2009)                       | due by 2009-06-30",
                "[June 2009] ongoing                    | continuous",
                "Plan (June 2009                        | due by 2009-06-30"
            })
    void a_date_outside_brackets_beats_one_inside(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See priority 6",
                "Over the life of the plan",
                "n/a",
                "-",
                "As funding allows",
                "March for children",
                "pupils may join",
                "Phase 1",
                "6-8 weeks",
                "10%",
                "NI 55/56",
                "0-7 pilot"
            })
    void anything_else_is_free_text(String text) {
        assertThat(Timescales.usual().read(text))
                .isEqualTo(new Timescale(OpenState.SET, text, TimescaleKind.FREE_TEXT, null, null, null, null));
    }
}
