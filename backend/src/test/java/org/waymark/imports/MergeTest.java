package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One field each time; what it was, what it is here, what the document has now. */
class MergeTest {
    private static final String FIELD = "title";

    @Test
    void what_only_the_document_has_changed_is_taken() {
        assertThat(merge("A", "A", "B").taken()).containsExactly(FIELD);
    }

    @Test
    void what_only_people_have_changed_stays_and_is_no_conflict() {
        Merge merge = merge("A", "C", "A");
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.kept()).isEmpty();
    }

    @Test
    void what_both_have_changed_is_a_conflict_and_stays() {
        Merge merge = merge("A", "C", "B");
        assertThat(merge.kept()).containsExactly(FIELD);
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void what_both_have_changed_alike_is_agreed() {
        assertThat(merge("A", "B", "B").agreed()).containsExactly(FIELD);
    }

    @Test
    void the_document_wins_where_it_is_told_to() {
        assertThat(Merge.of(base("A", "A"), field("C"), field("B"), true).taken())
                .containsExactly(FIELD);
    }

    @Test
    void to_win_is_not_to_undo_what_the_document_never_changed() {
        assertThat(Merge.of(base("A", "A"), field("C"), field("A"), true).taken())
                .isEmpty();
    }

    @Test
    void what_was_tidied_when_it_was_stored_was_not_edited() {
        Merge merge = Merge.of(base(" A ", "A"), field("A"), field("B"), false);
        assertThat(merge.taken()).containsExactly(FIELD);
    }

    @Test
    void the_same_document_again_changes_nothing_of_what_was_tidied() {
        assertThat(Merge.of(base(" A ", "A"), field("A"), field(" A "), false).nothingToDo())
                .isTrue();
    }

    @Test
    void without_an_import_before_gaps_are_filled_and_words_stay() {
        assertThat(Merge.of(null, field(null), field("B"), false).taken()).containsExactly(FIELD);
        assertThat(Merge.of(null, field("A"), field("B"), false).kept()).containsExactly(FIELD);
        assertThat(Merge.of(null, field("A"), field(null), false).kept()).isEmpty();
    }

    @Test
    void what_the_document_takes_back_goes_unless_people_have_changed_it() {
        assertThat(merge("A", "A", null).taken()).containsExactly(FIELD);
        assertThat(merge("A", "C", null).kept()).containsExactly(FIELD);
    }

    @Test
    void a_conflict_is_remembered_until_it_is_settled() {
        Merge.Base before = base("A", "A");
        Merge merge = Merge.of(before, field("C"), field("B"), false);
        Merge.Base after = merge.remember(before, field("B"), field("C"));
        assertThat(after).isEqualTo(before);
        assertThat(Merge.of(after, field("C"), field("B"), false).kept()).containsExactly(FIELD);
        assertThat(Merge.of(after, field("C"), field("B"), true).taken()).containsExactly(FIELD);
    }

    @Test
    void what_was_taken_is_remembered_as_said_and_as_it_stands() {
        Merge merge = merge("A", "A", " B ");
        Merge.Base after = merge.remember(base("A", "A"), field(" B "), field("B"));
        assertThat(after.document()).isEqualTo(field(" B "));
        assertThat(after.stood()).isEqualTo(field("B"));
    }

    @Test
    void what_a_document_does_not_speak_of_is_not_looked_at() {
        Merge merge = Merge.of(null, field("A").put("source", "x"), field("A"), true);
        assertThat(merge.agreed()).containsExactly(FIELD);
    }

    private static Merge merge(String before, String now, @Nullable String document) {
        return Merge.of(base(before, before), field(now), field(document), false);
    }

    private static Merge.Base base(String document, String stood) {
        return new Merge.Base(field(document), field(stood));
    }

    private static ObjectNode field(@Nullable String value) {
        return Json.object().put(FIELD, value);
    }
}
