package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.OpenState;

/** What is said to be open is unconfirmed, and carries whatever was proposed in words alone. */
class OpenTimescaleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "tbc",
                "Tbc.",
                "(tbc)",
                "TBA",
                "t.b.c.",
                "To be confirmed",
                "to be agreed",
                "Date to be agreed with partners",
                "Yet to be confirmed",
                "Sept 2009 (tbc)",
                "Sept 2009 tbc",
                "Sept 2009 - TBC",
                "Sept 2009 (date tbc)",
                "(Sept 2009 tbc)",
                "Sept 2009?",
                "Sept 2009 (?)",
                "TBC (Sept 2009)",
                "TBC by end of 2009",
                "Ongoing (tbc)",
                "Every 6 months?",
                "Steering group to say?",
                "?",
                "??"
            })
    void a_mark_makes_it_unconfirmed_and_the_words_stay(String text) {
        assertThat(Timescales.usual().read(text))
                .isEqualTo(new Timescale(OpenState.UNCONFIRMED, text, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Protocol to be agreed by March 2010 | due by 2010-03-31",
                "Sept 2009 (funding tbc)             | due by 2009-09-30",
                "Who pays? Agreed Sept 2009          | due by 2009-09-30"
            })
    void a_mark_on_something_else_leaves_the_date(String text, String meaning) {
        assertThat(Said.by(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00A0\n\t", "\u200B"})
    void nothing_said_is_absent(@Nullable String text) {
        assertThat(Timescales.usual().read(text)).isEqualTo(Timescale.NONE);
        assertThat(Timescales.usual().readCell(text)).isEmpty();
    }

    @Test
    void words_stay_exactly_as_they_were_written() {
        String text = "  By\u00A0the end of\n Sept\u2019 09 \u2013 see notes ";

        Timescale read = Timescales.usual().read(text);

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.due()).isEqualTo("2009-09-30");
    }
}
