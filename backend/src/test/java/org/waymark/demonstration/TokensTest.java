package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private static final LocalDate LATE_NOVEMBER = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "${day:+20};12 December 2026",
                "${day:-40|yyyy-MM-dd};2026-10-13",
                "${month:+4};March 2027",
                "${month:0};November 2026",
                "${month:+4|M/yy};3/27",
                "${month:+4|MMMM '' yy};March ' 27",
                "${month:-14|MMM yyyy};Sept 2025",
                "${year:+1};2027",
                "${fy:0};2026/27",
                "Q3 ${fy:+1};Q3 2027/28",
                "${fyStart:0};2026-04-01",
                "${fyEnd:0};2027-03-31",
                "Spring ${fyEnd:0|yyyy};Spring 2027",
                "${month:1} - ${month:3};December 2026 - February 2027",
                "No date, $5 or {braces};No date, $5 or {braces}",
            })
    void a_token_is_a_date_counted_from_today(String text, String written) {
        assertThat(new Tokens(LATE_NOVEMBER).replace(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31,2026/27", "2027-04-01,2027/28", "2099-12-31,2099/00"})
    void a_financial_year_begins_on_1_April(LocalDate today, String year) {
        assertThat(new Tokens(today).replace("${fy:0}")).isEqualTo(year);
    }

    @Test
    void a_month_is_counted_from_its_first_day() {
        assertThat(new Tokens(LocalDate.of(2027, 1, 31)).replace("${month:+1|yyyy-MM-dd}"))
                .isEqualTo("2027-02-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${week:+1}",
                "${day}",
                "${day:}",
                "${day:soon}",
                "${fy:0|yyyy}",
                "${}",
                "${month:+1",
                "${month:+1} ${",
                "${month:+1|bb}"
            })
    void what_looks_like_a_token_and_is_none_is_refused(String text) {
        assertThatThrownBy(() -> new Tokens(LATE_NOVEMBER).replace(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
