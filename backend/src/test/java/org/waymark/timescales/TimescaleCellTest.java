package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several timescales in one cell are split at each recognised expression, in order, and every word stays. */
class TimescaleCellTest {

    private static final Timescales USUAL = Timescales.usual();

    /** In the tables a tilde parts what is expected of each part, and a backslash with n is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2009 2009 2010 2011 | 2009 ~ 2009 ~ 2010 ~ 2011",
                "5/09 From 9/09 3/11 From 6/09 | 5/09 ~ From 9/09 ~ 3/11 ~ From 6/09",
                "(Sept 2009) (April 2010) | (Sept 2009) ~ (April 2010)",
                "(From April 2009) (From April 2009) | (From April 2009) ~ (From April 2009)",
                "April 2010 (Sept 2009) (Sept 2009) | April 2010 ~ (Sept 2009) ~ (Sept 2009)",
                "March 2010 March 2010 Dec 2009 | March 2010 ~ March 2010 ~ Dec 2009",
                "ongoing Sept 2009 | ongoing ~ Sept 2009",
                "Ongoing From 04/2009 Sept 2009 | Ongoing From 04/2009 ~ Sept 2009",
                "Aug '09\\nDec '09\\nOngoing\\nDec ' 09 | Aug '09 ~ Dec '09 ~ Ongoing ~ Dec ' 09",
                "Ongoing\\nFrom 04/2009 | Ongoing ~ From 04/2009",
                "Sept 2009; March 2010;ongoing | Sept 2009; ~ March 2010; ~ ongoing",
                "Sept 2009, March 2010 and Dec 2010 | Sept 2009, ~ March 2010 ~ and Dec 2010",
                "Sept 2009 / March 2010 | Sept 2009 ~ / March 2010",
                "TBC TBC Sept 2009 | TBC ~ TBC ~ Sept 2009"
            })
    void bare_expressions_part_from_each_other(String cell, String parts) {
        assertThat(texts(cell)).isEqualTo(expected(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "July 2009 Completed & updated by March 2011. (\u00BDby March 2010) "
                        + "| July 2009 ~ Completed & updated by March 2011. ~ (\u00BDby March 2010)",
                "Started 9/09; impact known 3/10 | Started 9/09; ~ impact known 3/10",
                "Leaflets out Sept. 09 Evaluation March 2010 | Leaflets out Sept. 09 ~ Evaluation March 2010",
                "Plan (draft by June 2009) then Sept 2009 | Plan (draft by June 2009) ~ then Sept 2009",
                "Sept 2009 Done by March 2011 (if funded) | Sept 2009 ~ Done by March 2011 (if funded)",
                "(a) 9/09 (b) 3/10 | (a) 9/09 ~ (b) 3/10",
                "1. Sept 2009 2. March 2010 | 1. Sept 2009 ~ 2. March 2010",
                "\u2022 Sept 2009 \u2022 March 2010 | \u2022 Sept 2009 ~ \u2022 March 2010"
            })
    void words_go_with_the_expression_they_lead_up_to(String cell, String parts) {
        assertThat(texts(cell)).isEqualTo(expected(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept 2009 pilot March 2010 review | Sept 2009 pilot ~ March 2010 review",
                "Sept 2009 pilot by March 2010 all | Sept 2009 pilot ~ by March 2010 all",
                "2009 Strategy 2010 Review | 2009 Strategy ~ 2010 Review",
                "Sept 2009 (phase 1), March 2010 (phase 2) | Sept 2009 (phase 1), ~ March 2010 (phase 2)"
            })
    void words_behind_go_with_what_stands_before_them(String cell, String parts) {
        assertThat(texts(cell)).isEqualTo(expected(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pilot out\\nSept 2009\\nMarch 2010 | Pilot out\\nSept 2009 ~ March 2010",
                "Sept 2009\\nsee minutes\\nMarch 2010 | Sept 2009\\nsee minutes ~ March 2010",
                "Pilot Sept 2009\\nEvaluation\\nMarch 2010 | Pilot Sept 2009 ~ Evaluation\\nMarch 2010",
                "Sept 2009\\nMarch 2010\\nsee minutes | Sept 2009 ~ March 2010\\nsee minutes",
                "March\\n2010\\nApril\\n2010 | March\\n2010 ~ April\\n2010",
                "April 2009 -\\nMarch 2010 | April 2009 -\\nMarch 2010"
            })
    void a_line_that_says_nothing_of_time_goes_with_the_one_it_belongs_to(String cell, String parts) {
        assertThat(texts(cell)).isEqualTo(expected(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every 6 months via the steering group",
                "Quarterly 6-8 week rates",
                "Annual review June 2009",
                "Review of the 2008 strategy June 2009",
                "April 2009 - March 2010",
                "Sept 2009 (tbc)",
                "Sept 2009 (funding tbc)",
                "TBC (Sept 2009)",
                "TBC by end of 2009",
                "See priority 6\nand priority 7; both"
            })
    void one_expression_makes_one_part(String cell) {
        assertThat(texts(cell)).containsExactly(cell);
    }

    @Test
    void each_part_has_its_own_meaning() {
        List<String> said =
                USUAL.readCell("5/09 From 9/09 tbc\nOngoing; every term Evaluation 09/10 31 June 2009").stream()
                        .map(Said::of)
                        .toList();

        assertThat(said)
                .containsExactly(
                        "due by 2009-05-31",
                        "unconfirmed",
                        "continuous",
                        "recurring every term",
                        "due by 2010-09-30 doubt month-or-year",
                        "free-text doubt impossible-date");
    }

    @Test
    void a_mark_belongs_to_the_date_before_it() {
        List<Timescale> parts = USUAL.readCell("Sept 2009 (tbc) March 2010? (April 2010) (tbc)");

        assertThat(parts)
                .extracting(Timescale::text)
                .containsExactly("Sept 2009 (tbc)", "March 2010?", "(April 2010)", "(tbc)");
        assertThat(parts)
                .extracting(Said::of)
                .containsExactly("unconfirmed", "unconfirmed", "due by 2010-04-30", "unconfirmed");
    }

    private static List<String> texts(String cell) {
        return USUAL.readCell(cell.replace("\\n", "\n")).stream()
                .map(part -> String.valueOf(part.text()))
                .toList();
    }

    private static List<String> expected(String parts) {
        return Stream.of(parts.replace("\\n", "\n").split("~", -1))
                .map(String::strip)
                .toList();
    }
}
