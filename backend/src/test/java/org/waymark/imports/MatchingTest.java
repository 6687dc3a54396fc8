package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.imports.Matching.Said;
import org.waymark.imports.Matching.Standing;

class MatchingTest {
    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private static final List<Standing> STANDING = List.of(
            new Standing(FIRST, "1.1", "Train every school's first aiders"),
            new Standing(SECOND, "1.2", "Open the clinic on Saturdays"));

    @Test
    void a_new_title_under_the_old_number_is_the_same_thing() {
        assertThat(Matching.of(List.of(new Said("1.2", "Open it on Sundays, too")), STANDING))
                .containsExactly(SECOND);
    }

    @Test
    void a_new_number_with_the_old_title_is_the_same_thing() {
        assertThat(Matching.of(List.of(new Said("1.3", "Open the clinic on Saturdays")), STANDING))
                .containsExactly(SECOND);
    }

    @Test
    void a_line_put_between_moves_the_numbers_and_not_the_things() {
        List<Said> said = List.of(
                new Said("1.1", "Train every school's first aiders"),
                new Said("1.2", "Ask young people what they want"),
                new Said("1.3", "Open the clinic on Saturdays"));
        assertThat(Matching.of(said, STANDING)).containsExactly(FIRST, null, SECOND);
    }

    @Test
    void of_two_with_one_number_the_likelier_title_is_meant() {
        List<Standing> twice = List.of(
                new Standing(FIRST, "9.3", "Agree the budget for play"),
                new Standing(SECOND, "9.3", "Survey the parks and open spaces"));
        assertThat(Matching.of(List.of(new Said("9.3", "Survey all parks and open spaces")), twice))
                .containsExactly(SECOND);
    }

    @Test
    void two_of_one_number_and_no_title_stay_in_their_order() {
        List<Standing> twice = List.of(new Standing(FIRST, "9.3", ""), new Standing(SECOND, "9.3", ""));
        assertThat(Matching.of(List.of(new Said("9.3", ""), new Said("9.3", "")), twice))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void a_short_title_says_too_little() {
        assertThat(Matching.of(List.of(new Said("2.1", "tbc")), List.of(new Standing(FIRST, "1.1", "tbc"))))
                .containsExactly((UUID) null);
    }
}
