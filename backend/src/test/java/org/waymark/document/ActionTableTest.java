package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.CrossReferenceDraft;
import org.waymark.document.draft.CrossReferenceKind;
import org.waymark.document.draft.LeadsDraft;
import org.waymark.document.draft.MilestoneDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.NameKind;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.finding.Finding;
import org.waymark.document.finding.Severity;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.TimescaleKind;

class ActionTableTest {

    private static final String CONTINUES = "<w:vMerge/>";
    private static final String STARTS = "<w:vMerge w:val=\"restart\"/>";

    private static String wide(int span, String text) {
        return Xml.cellWith("<w:gridSpan w:val=\"" + span + "\"/>", Xml.paragraphs(text));
    }

    @Test
    void every_column_has_its_place() {
        ActionDraft action =
                Read.action("1.1", "Recruit carers", "15 March 2010", "CSR", "Head of Care", "CSR / RSCB Board");
        assertThat(action.ref()).isEqualTo("1.1");
        assertThat(action.title()).isEqualTo(Open.set("Recruit carers"));
        assertThat(action.description()).isNull();
        assertThat(action.timescale().kind()).isEqualTo(TimescaleKind.DUE);
        assertThat(action.timescale().due()).isEqualTo("2010-03-15");
        assertThat(action.leadAgencies().names()).containsExactly(new NameDraft("CSR", false, NameKind.AGENCY, null));
        assertThat(action.leadOfficers().names())
                .containsExactly(new NameDraft("Head of Care", false, NameKind.OFFICER, null));
        assertThat(action.monitoring()).isEqualTo(Open.set("CSR / RSCB Board"));
    }

    @Test
    void a_letter_in_the_first_column_makes_a_sub_action() {
        List<ActionDraft> actions = Read.actions(
                Xml.texts("1.1", "Train everyone", "", "", "", ""),
                Xml.texts("a)", "Write the course", "June 2009", "RSCB", "", "Board"),
                Xml.texts("(b)", "Give the course", "July 2009", "", "", "Board"),
                Xml.texts("1.2", "Check it", "Annual", "RSCB", "", "Board"));
        assertThat(actions).extracting(ActionDraft::ref).containsExactly("1.1", "1.2");
        assertThat(actions.getFirst().subActions()).extracting(ActionDraft::ref).containsExactly("1.1a", "1.1b");
        ActionDraft second = actions.getFirst().subActions().getLast();
        assertThat(second.leadAgencies()).isEqualTo(LeadsDraft.NONE);
        assertThat(second.title()).isEqualTo(Open.set("Give the course"));
    }

    @Test
    void a_letter_at_the_start_of_the_text_makes_one_too_when_the_number_is_empty() {
        List<ActionDraft> actions = Read.actions(
                Xml.texts("1.1", "Train everyone", "", "RSCB", "", ""),
                Xml.texts("", "(a) Write the course", "June 2009", "RSCB", "", "Board"),
                Xml.texts("", "b) Give the course", "July 2009", "RSCB", "", "Board"));
        assertThat(actions).hasSize(1);
        assertThat(actions.getFirst().subActions())
                .extracting(sub -> sub.ref() + " " + sub.title().text())
                .containsExactly("1.1a Write the course", "1.1b Give the course");
    }

    @Test
    void letters_inside_a_row_s_text_are_list_items() {
        ActionDraft action =
                Read.action("1.1", "Try new ways of:\na) moving school b) leading nurseries", "ongoing", "CSR", "", "");
        assertThat(action.subActions()).isEmpty();
        assertThat(action.title()).isEqualTo(Open.set("Try new ways of:"));
        assertThat(action.description()).isEqualTo("- a) moving school\n- b) leading nurseries");
    }

    @Test
    void a_list_with_letters_that_a_page_break_cuts_stays_a_list() {
        List<ActionDraft> actions = Read.priority(PlanText.with(
                        PlanText.actions(
                                Xml.texts("1.1", "Try new ways of:\na) moving school", "ongoing", "CSR", "", "")),
                        PlanText.actions(Xml.texts("", "b) leading nurseries", "", "", "", ""))))
                .actions();
        assertThat(actions).hasSize(1);
        assertThat(actions.getFirst().subActions()).isEmpty();
        assertThat(actions.getFirst().description()).isEqualTo("- a) moving school\n- b) leading nurseries");
    }

    @Test
    void a_row_cut_by_a_page_break_is_joined_cell_by_cell() {
        PriorityDraft priority = Read.priority(PlanText.with(
                PlanText.actions(Xml.texts(
                        "1.1",
                        "Offer homes:\n• Find rooms near\n• Count homes (share of",
                        "June 2009\nJuly 2009",
                        "CSR/",
                        "Head of Care",
                        "RSCB Homes and")),
                Xml.paragraph(),
                Xml.table(
                        Xml.texts(
                                "",
                                "all homes found)\n• Ask young people",
                                "August 2009",
                                "Rowan PCT",
                                "(Head of Health)",
                                "places sub group"),
                        Xml.texts("1.2", "Another", "tbc", "", "", ""))));
        ActionDraft action = priority.actions().getFirst();
        assertThat(action.milestones())
                .extracting(MilestoneDraft::text)
                .containsExactly("Find rooms near", "Count homes (share of all homes found)", "Ask young people");
        assertThat(action.milestones())
                .extracting(milestone -> String.valueOf(milestone.timescale().due()))
                .containsExactly("2009-06-30", "2009-07-31", "2009-08-31");
        assertThat(action.leadAgencies().names()).extracting(NameDraft::text).containsExactly("CSR", "Rowan PCT");
        assertThat(action.leadOfficers().names())
                .containsExactly(
                        new NameDraft("Head of Care", false, NameKind.OFFICER, null),
                        new NameDraft("Head of Health", true, NameKind.OFFICER, null));
        assertThat(action.monitoring()).isEqualTo(Open.set("RSCB Homes and places sub group"));
        assertThat(priority.actions()).extracting(ActionDraft::ref).containsExactly("1.1", "1.2");
    }

    @Test
    void a_hyphen_that_belongs_to_a_word_stays_and_one_set_by_the_break_goes() {
        ActionDraft kept = Read.priority(PlanText.with(
                        PlanText.actions(Xml.texts("1.1", "Stop name-", "", "", "", "")),
                        PlanText.actions(Xml.texts("", "calling at school", "", "", "", ""))))
                .actions()
                .getFirst();
        assertThat(kept.title()).isEqualTo(Open.set("Stop name-calling at school"));
        ActionDraft gone = Read.priority(PlanText.with(
                        PlanText.actions(Xml.texts("1.1", "Safeguarding and safeguar-", "", "", "", "")),
                        PlanText.actions(Xml.texts("", "ding", "", "", "", ""))))
                .actions()
                .getFirst();
        assertThat(gone.title()).isEqualTo(Open.set("Safeguarding and safeguarding"));
    }

    @Test
    void a_word_cut_in_two_is_made_whole_when_the_document_knows_it() {
        ActionDraft action = Read.priority(PlanText.with(
                        PlanText.actions(Xml.texts("1.1", "Partnership first, then a partn", "", "", "", "")),
                        PlanText.actions(Xml.texts("", "ership board", "", "", "", ""))))
                .actions()
                .getFirst();
        assertThat(action.title()).isEqualTo(Open.set("Partnership first, then a partnership board"));
    }

    @Test
    void a_row_without_number_that_heads_others_is_a_heading() {
        List<ActionDraft> actions = Read.actions(
                Xml.row(wide(6, "Prevention")),
                Xml.texts("1.1", "Train everyone", "June 2009", "RSCB", "", ""),
                Xml.row(
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph(Xml.bold("Protection"))),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())),
                Xml.texts("1.2", "Review cases", "July 2009", "RSCB", "", ""));
        assertThat(actions).extracting(ActionDraft::heading).containsExactly("Prevention", "Protection");
    }

    @Test
    void repeated_heading_rows_fall_away() {
        List<ActionDraft> actions = Read.actions(
                Xml.texts("1.1", "Train everyone", "June 2009", "RSCB", "", ""),
                PlanText.HEADING,
                Xml.texts("1.2", "Review cases", "July 2009", "RSCB", "", ""));
        assertThat(actions).extracting(ActionDraft::ref).containsExactly("1.1", "1.2");
    }

    @Test
    void numbers_that_stand_in_no_text_are_counted() {
        String empty = Xml.cell(Xml.paragraph());
        List<ActionDraft> actions = Read.actions(
                Xml.row(
                        Xml.cell(Xml.item(Docx.ACTION_NUMBERS_FROM_THREE, 1)),
                        Xml.cell(Xml.paragraph(Xml.run("First"))),
                        empty,
                        empty,
                        empty,
                        empty),
                Xml.row(empty, Xml.cell(Xml.item(Docx.LETTERS, 0, Xml.run("part one"))), empty, empty, empty, empty),
                Xml.row(empty, Xml.cell(Xml.item(Docx.LETTERS, 0, Xml.run("part two"))), empty, empty, empty, empty),
                Xml.row(
                        Xml.cell(Xml.item(Docx.ACTION_NUMBERS_FROM_THREE, 1)),
                        Xml.cell(Xml.paragraph(Xml.run("Second"))),
                        empty,
                        empty,
                        empty,
                        empty));
        assertThat(actions).extracting(ActionDraft::ref).containsExactly("3.1", "3.2");
        assertThat(actions.getFirst().subActions())
                .extracting(sub -> sub.ref() + " " + sub.title().text())
                .containsExactly("3.1a part one", "3.1b part two");
    }

    @Test
    void a_style_can_bring_the_number() {
        List<ActionDraft> actions = Read.actions(Xml.row(
                Xml.cell(Xml.styled("ActionNumber")),
                Xml.cell(Xml.paragraph(Xml.run("First"))),
                Xml.cell(Xml.paragraph()),
                Xml.cell(Xml.paragraph()),
                Xml.cell(Xml.paragraph()),
                Xml.cell(Xml.paragraph())));
        assertThat(actions).extracting(ActionDraft::ref).containsExactly("1.1");
    }

    @Test
    void a_cell_merged_downwards_counts_for_every_row_it_covers() {
        List<ActionDraft> actions = Read.actions(
                Xml.row(
                        Xml.cell(Xml.paragraphs("1.1")),
                        Xml.cell(Xml.paragraphs("Train everyone")),
                        Xml.cell(Xml.paragraphs("June 2009")),
                        Xml.cellWith(STARTS, Xml.paragraphs("RSCB")),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())),
                Xml.row(
                        Xml.cell(Xml.paragraphs("1.2")),
                        Xml.cell(Xml.paragraphs("Review cases")),
                        Xml.cell(Xml.paragraphs("July 2009")),
                        Xml.cellWith(CONTINUES, Xml.paragraph()),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())));
        assertThat(actions).extracting(action -> action.leadAgencies().text()).containsExactly("RSCB", "RSCB");
    }

    @Test
    void rows_under_one_merged_number_are_one_action() {
        List<ActionDraft> actions = Read.actions(
                Xml.row(
                        Xml.cellWith(STARTS, Xml.paragraphs("1.1")),
                        Xml.cell(Xml.paragraphs("Train everyone:\n• Write")),
                        Xml.cell(Xml.paragraphs("June 2009")),
                        Xml.cell(Xml.paragraphs("RSCB")),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())),
                Xml.row(
                        Xml.cellWith(CONTINUES, Xml.paragraph()),
                        Xml.cell(Xml.paragraphs("• Give")),
                        Xml.cell(Xml.paragraphs("July 2009")),
                        Xml.cell(Xml.paragraphs("CSR")),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())));
        assertThat(actions).hasSize(1);
        assertThat(actions.getFirst().milestones())
                .extracting(MilestoneDraft::text)
                .containsExactly("Write", "Give");
        assertThat(actions.getFirst().leadAgencies().names())
                .extracting(NameDraft::text)
                .containsExactly("RSCB", "CSR");
    }

    @Test
    void tbc_across_several_columns_is_meant_for_each() {
        ActionDraft action = Read.actions(Xml.row(
                        Xml.cell(Xml.paragraphs("1.1")), Xml.cell(Xml.paragraphs("Train everyone")), wide(4, "tbc")))
                .getFirst();
        assertThat(action.timescale().state()).isEqualTo(OpenState.UNCONFIRMED);
        assertThat(action.leadAgencies()).isEqualTo(new LeadsDraft(OpenState.UNCONFIRMED, "tbc", List.of()));
        assertThat(action.leadOfficers().state()).isEqualTo(OpenState.UNCONFIRMED);
        assertThat(action.monitoring()).isEqualTo(Open.unconfirmed(null));
    }

    @Test
    void a_bold_number_is_a_number_and_unknown_columns_are_kept_as_notes() {
        ActionDraft action = Read.priority(PlanText.with(Xml.table(
                        Xml.texts("No", "Actions", "By when", "Resources", "Lead Agency", "Monitoring"),
                        Xml.row(
                                Xml.cell(Xml.paragraph(Xml.bold("1.1"))),
                                Xml.cell(Xml.paragraphs("Train")),
                                Xml.cell(Xml.paragraphs("2010")),
                                Xml.cell(Xml.paragraphs("Two posts")),
                                Xml.cell(Xml.paragraphs("RSCB")),
                                Xml.cell(Xml.paragraphs("Board"))))))
                .actions()
                .getFirst();
        assertThat(action.ref()).isEqualTo("1.1");
        assertThat(action.note()).isEqualTo("**Resources**\n\nTwo posts");
        assertThat(action.monitoring()).isEqualTo(Open.set("Board"));
    }

    @Test
    void two_actions_with_one_number_and_a_row_with_none_are_findings() {
        PlanDocument plan = Read.plan(PlanText.withActions(
                Xml.texts("1.1", "Train everyone.", "June 2009", "RSCB", "", ""),
                Xml.texts("", "Appoint a trainer.", "July 2009", "CSR", "Head of Care", "Board"),
                Xml.texts("1.1", "Review cases.", "July 2009", "RSCB", "", "")));
        assertThat(plan.priorities().getFirst().actions())
                .extracting(ActionDraft::ref)
                .containsExactly("1.1", "1.1+", "1.1");
        assertThat(Read.findings(plan, "duplicate-ref")).hasSize(1);
        assertThat(Read.findings(plan, "row-without-number"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void mentions_of_other_priorities_and_actions_are_cross_references() {
        ActionDraft action =
                Read.action("1.1", "Support carers (see Priority 6 and action 4.5b)", "see SMP 2", "", "", "");
        assertThat(action.crossReferences())
                .containsExactly(
                        new CrossReferenceDraft("see Priority 6", CrossReferenceKind.PRIORITY, "6"),
                        new CrossReferenceDraft("see SMP 2", CrossReferenceKind.PRIORITY, "SMP2"),
                        new CrossReferenceDraft("action 4.5b", CrossReferenceKind.ACTION, "4.5b"));
    }

    @Test
    void a_second_heading_row_tells_agency_from_officer() {
        ActionDraft action = Read.priority(PlanText.with(Xml.table(
                        Xml.row(
                                Xml.cellWith(STARTS, Xml.paragraphs("No")),
                                        Xml.cellWith(STARTS, Xml.paragraphs("Actions")),
                                Xml.cellWith(STARTS, Xml.paragraphs("Timescale")), wide(2, "Lead")),
                        Xml.row(
                                Xml.cellWith(CONTINUES, Xml.paragraph()),
                                Xml.cellWith(CONTINUES, Xml.paragraph()),
                                Xml.cellWith(CONTINUES, Xml.paragraph()),
                                Xml.cell(Xml.paragraphs("Agency")),
                                Xml.cell(Xml.paragraphs("Officer"))),
                        Xml.texts("1.1", "Train", "2010", "RSCB", "Chair RSCB"))))
                .actions()
                .getFirst();
        assertThat(action.leadAgencies().text()).isEqualTo("RSCB");
        assertThat(action.leadOfficers().text()).isEqualTo("Chair RSCB");
    }
}
