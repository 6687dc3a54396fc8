package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.MilestoneDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.finding.Finding;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.Timescale;

class MilestonePairsTest {

    private static final String TWO = "Look after them:\n• Feed them\n• Teach them";

    @Test
    void as_many_timescales_as_bullets_are_paired() {
        ActionDraft action = Read.action("1.1", TWO, "June 2009\nFrom 9/09", "", "", "");
        assertThat(action.timescale()).isEqualTo(Timescale.NONE);
        assertThat(action.milestones())
                .extracting(
                        MilestoneDraft::text, milestone -> milestone.timescale().text())
                .containsExactly(tuple("Feed them", "June 2009"), tuple("Teach them", "From 9/09"));
        assertThat(action.description()).isNull();
    }

    @Test
    void with_one_more_the_first_is_the_action_s_own() {
        ActionDraft action = Read.action("1.1", TWO, "April 2010\n(Sept 2009)\n(Sept 2009)", "", "", "");
        assertThat(action.timescale().text()).isEqualTo("April 2010");
        assertThat(action.milestones()).extracting(MilestoneDraft::text).containsExactly("Feed them", "Teach them");
    }

    @Test
    void any_other_number_leaves_them_unpaired_and_is_a_finding() {
        PlanDocument plan = Read.plan(
                PlanText.withActions(Xml.texts("1.1", TWO, "June 2009\nJuly 2009\nAugust 2009\nMay 2010", "", "", "")));
        ActionDraft action = plan.priorities().getFirst().actions().getFirst();
        assertThat(action.timescale()).isEqualTo(Timescale.NONE);
        assertThat(action.milestones())
                .hasSize(4)
                .extracting(MilestoneDraft::text)
                .containsOnlyNulls();
        assertThat(action.description()).isEqualTo("- Feed them\n- Teach them");
        assertThat(Read.findings(plan, "milestones-unpaired"))
                .extracting(Finding::where)
                .containsExactly("Priority 1, action 1.1, milestones");
    }

    @Test
    void a_single_timescale_is_the_action_s_own_whatever_its_bullets() {
        ActionDraft action = Read.action("1.1", TWO, "ongoing", "", "", "");
        assertThat(action.timescale().text()).isEqualTo("ongoing");
        assertThat(action.milestones()).isEmpty();
        assertThat(action.description()).isEqualTo("- Feed them\n- Teach them");
    }

    @Test
    void an_open_one_is_unconfirmed() {
        assertThat(Read.action("1.1", "Do it", "TBC", "", "", "").timescale().state())
                .isEqualTo(OpenState.UNCONFIRMED);
    }

    @Test
    void bullets_without_an_introduction_name_the_action_by_the_first() {
        ActionDraft action = Read.action("1.1", "• Feed them\n• Teach them", "July 2009\nongoing", "", "", "");
        assertThat(action.title().text()).isEqualTo("Feed them");
        assertThat(action.milestones()).extracting(MilestoneDraft::text).containsExactly("Feed them", "Teach them");
    }

    @Test
    void a_bullet_keeps_the_list_below_it() {
        String nested = Xml.cell(
                Xml.paragraph(Xml.run("Look after them:")),
                Xml.item(Docx.BULLETS, 0, Xml.run("Feed them")),
                Xml.item(Docx.BULLETS, 1, Xml.run("twice a day")),
                Xml.item(Docx.BULLETS, 0, Xml.run("Teach them")));
        ActionDraft action = Read.actions(Xml.row(
                        Xml.cell(Xml.paragraphs("1.1")),
                        nested,
                        Xml.cell(Xml.paragraphs("June 2009\nJuly 2009")),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())))
                .getFirst();
        assertThat(action.milestones())
                .extracting(MilestoneDraft::text)
                .containsExactly("Feed them\n– twice a day", "Teach them");
    }
}
