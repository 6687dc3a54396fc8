package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.OpenState;

/** A cell of a hundred thousand characters meant to keep a reader busy is read as promptly as any other. */
class HostileTimescaleTest {

    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "/",
                "-",
                "(",
                ")",
                "'",
                "?",
                " ",
                "\n",
                ";",
                "a",
                "9/",
                "9/09 ",
                "(9/09 ",
                "9/09) ",
                "(9/09) ",
                "by ",
                "the end of ",
                "every ",
                "every 6 ",
                "to be ",
                "tbc ",
                "tbc (",
                "2009/10/",
                "2009-",
                "April - ",
                "15 ",
                "between April and ",
                "ongoing ",
                "ongoing, ",
                "mid-",
                "(tbc ",
                "first ",
                "Sept '",
                "\uD83D",
                "annual x "
            })
    void it_is_read_promptly(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        List<Timescale> parts = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Timescale whole = Timescales.usual().read(text);
            assertThat(whole.state() == OpenState.ABSENT).isEqualTo(text.isBlank());
            return Timescales.usual().readCell(text);
        });

        assertThat(parts.isEmpty()).isEqualTo(text.isBlank());
    }
}
