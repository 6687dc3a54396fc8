package org.waymark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordMarksTest {
    private static String without(MarkKind kind, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.kind() != kind)
                .map(Mark::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("two", "youth", "centres", " ", "  ", ", ", "\n", "é", "10", "%", "’", "open")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Property
    void the_marks_give_back_both_texts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Mark> marks = WordMarks.of(before, after);
        assertThat(without(MarkKind.ADDED, marks)).isEqualTo(before);
        assertThat(without(MarkKind.REMOVED, marks)).isEqualTo(after);
        assertThat(marks).allSatisfy(mark -> assertThat(mark.text()).isNotEmpty());
    }

    @Property
    void any_two_texts_at_all_are_given_back(@ForAll String before, @ForAll String after) {
        List<Mark> marks = WordMarks.of(before, after);
        assertThat(without(MarkKind.ADDED, marks)).isEqualTo(before);
        assertThat(without(MarkKind.REMOVED, marks)).isEqualTo(after);
    }

    @Property
    void a_text_does_not_differ_from_itself(@ForAll("texts") String text) {
        assertThat(WordMarks.of(text, text))
                .allSatisfy(mark -> assertThat(mark.kind()).isEqualTo(MarkKind.SAME));
    }

    @Example
    void one_changed_word_is_marked_alone() {
        assertThat(WordMarks.of("Open two youth centres", "Open three youth centres"))
                .containsExactly(
                        new Mark(MarkKind.SAME, "Open "),
                        new Mark(MarkKind.REMOVED, "two"),
                        new Mark(MarkKind.ADDED, "three"),
                        new Mark(MarkKind.SAME, " youth centres"));
    }

    @Example
    void words_changed_one_after_another_are_one_change() {
        assertThat(WordMarks.of("by the end of May", "by the start in May"))
                .containsExactly(
                        new Mark(MarkKind.SAME, "by the "),
                        new Mark(MarkKind.REMOVED, "end of"),
                        new Mark(MarkKind.ADDED, "start in"),
                        new Mark(MarkKind.SAME, " May"));
    }

    @Example
    void a_very_long_text_that_is_written_anew_is_marked_as_a_whole_without_long_work() {
        String before = "a b ".repeat(25_000) + "a";
        String after = "c d ".repeat(25_000) + "c";
        assertThat(WordMarks.of(before, after)).hasSize(2);
    }
}
