package org.waymark.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.Timescale;

/** How a cell says what an action is. */
class CellWordsTest {

    @Test
    void what_is_open_is_marked_and_read_as_open() {
        assertThat(OpenWords.of(OpenState.UNCONFIRMED, null)).isEqualTo("TBC");
        assertThat(OpenWords.of(OpenState.UNCONFIRMED, "The board")).isEqualTo("TBC: The board");
        assertThat(OpenWords.of(OpenState.ABSENT, null)).isEmpty();
        assertThat(OpenWords.read("tbc")).isEqualTo(Open.unconfirmed(null));
        assertThat(OpenWords.read("TBC: The board")).isEqualTo(Open.unconfirmed("The board"));
        assertThat(OpenWords.read("TBCs are counted")).isEqualTo(Open.set("TBCs are counted"));
        assertThat(OpenWords.read(" ")).isEqualTo(Open.NONE);
    }

    @Test
    void a_timescale_is_read_as_it_is_anywhere_and_a_proposal_stays_open() {
        Timescale proposed = OpenWords.timescale("TBC: Sept 2009");
        assertThat(proposed.state()).isEqualTo(OpenState.UNCONFIRMED);
        assertThat(proposed.text()).isEqualTo("Sept 2009");
        assertThat(OpenWords.of(proposed)).isEqualTo("TBC: Sept 2009");
        assertThat(OpenWords.timescale("Sept 2009").due()).hasToString("2009-09-30");
        assertThat(OpenWords.of(OpenWords.timescale("tbc"))).isEqualTo("tbc");
        assertThat(OpenWords.timescale("")).isEqualTo(Timescale.NONE);
    }

    @Test
    void a_milestone_is_a_line_with_its_parts_in_any_order() {
        MilestoneLine line = MilestoneLine.read(
                "#A1B2C3 Write the course | done: 2026-01-31 | when: March 2030 | officer: Head of Care");
        assertThat(line)
                .isEqualTo(new MilestoneLine("a1b2c3", "Write the course", "March 2030", "Head of Care", "2026-01-31"));
        assertThat(line.written())
                .isEqualTo("#a1b2c3 Write the course | when: March 2030 | officer: Head of Care | done: 2026-01-31");
    }

    @Test
    void a_line_without_a_code_is_a_new_milestone_whatever_else_it_has_in_it() {
        assertThat(MilestoneLine.read("#hashtag day | in May"))
                .isEqualTo(new MilestoneLine(null, "#hashtag day | in May", "", "", ""));
        assertThat(MilestoneLine.read("| when: TBC")).isEqualTo(new MilestoneLine(null, "", "TBC", "", ""));
    }
}
