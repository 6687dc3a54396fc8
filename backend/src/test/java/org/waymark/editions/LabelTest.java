package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelTest {
    private static String proposed(@Nullable String newest, @Nullable String imported, boolean agrees) {
        Label before = newest == null ? null : Label.read(newest);
        return Label.proposed(before, imported, agrees).toString();
    }

    @Test
    void drafts_are_numbered_from_0_1_and_the_first_that_is_agreed_is_1_0() {
        assertThat(proposed(null, null, false)).isEqualTo("0.1");
        assertThat(proposed("0.1", null, false)).isEqualTo("0.2");
        assertThat(proposed("0.9", null, false)).isEqualTo("0.10");
        assertThat(proposed(null, null, true)).isEqualTo("1.0");
        assertThat(proposed("0.10", null, true)).isEqualTo("1.0");
        assertThat(proposed("1.0", null, true)).isEqualTo("1.1");
        assertThat(proposed("1.0", null, false)).isEqualTo("1.1");
    }

    @Test
    void a_document_that_had_a_version_goes_on_from_there() {
        assertThat(proposed(null, "2.0", false)).isEqualTo("2.0");
        assertThat(proposed(null, "Version 2.0", true)).isEqualTo("2.0");
        assertThat(proposed("2.0", "Version 2.0", true)).isEqualTo("2.1");
        assertThat(proposed(null, "v3 final", false)).isEqualTo("3.0");
        assertThat(proposed(null, "0.4", true)).isEqualTo("1.0");
        assertThat(proposed(null, "final draft", false)).isEqualTo("0.1");
        assertThat(proposed(null, "0", false)).isEqualTo("0.1");
    }

    @Test
    void labels_are_compared_as_numbers() {
        assertThat(new Label(1, 10)).isGreaterThan(new Label(1, 9));
        assertThat(new Label(2, 0)).isGreaterThan(new Label(1, 99));
        assertThat(Label.read("1.01")).isNull();
        assertThat(Label.read("1")).isNull();
        assertThat(Label.read("-1.0")).isNull();
    }
}
