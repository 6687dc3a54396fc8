package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.SectionDraft;
import org.waymark.document.finding.Finding;
import org.waymark.kernel.Open;

/** What Word itself adds to a text. */
class WordAddsTest {

    private static final String POPULATION = PlanText.section("(a) Population");

    private static Docx population(String... blocks) {
        return PlanText.with(POPULATION).add(blocks);
    }

    private static String read(Docx docx) {
        return String.valueOf(Read.priority(docx).population().text());
    }

    @Test
    void tracked_changes_are_read_as_if_accepted_and_deletions_are_findings() {
        PlanDocument plan = Read.plan(population(Xml.paragraph(
                Xml.run("Children "),
                Xml.deleted("under five "),
                Xml.inserted(Xml.run("under eight ")),
                Xml.run("and babies"))));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("Children under eight and babies"));
        assertThat(Read.findings(plan, "tracked-deletion"))
                .extracting(Finding::where, Finding::text)
                .containsExactly(tuple("Priority 1, population", "under five"));
    }

    @Test
    void moved_text_is_read_at_its_new_place() {
        PlanDocument plan = Read.plan(population(
                Xml.paragraph(
                        "<w:moveFrom w:author=\"Reviser\">" + Xml.run("All of them. ") + "</w:moveFrom>",
                        Xml.run("First.")),
                Xml.paragraph(
                        "<w:moveTo w:author=\"Reviser\">" + Xml.run("All of them. ") + "</w:moveTo>",
                        Xml.run("Last."))));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("First.\n\nAll of them. Last."));
        assertThat(Read.findings(plan, "tracked-move"))
                .extracting(Finding::text)
                .containsExactly("All of them.");
    }

    @Test
    void a_deleted_paragraph_end_joins_two_paragraphs_and_a_deleted_row_is_none() {
        PlanDocument plan = Read.plan(population(
                "<w:p><w:pPr><w:rPr><w:del w:author=\"Reviser\"/></w:rPr></w:pPr>" + Xml.run("Children ") + "</w:p>",
                Xml.paragraph(Xml.run("and babies.")),
                PlanText.actions(
                        Xml.texts("1.1", "Stay", "2010", "CSR", "", ""),
                        "<w:tr><w:trPr><w:del w:author=\"Reviser\"/></w:trPr>"
                                + Xml.cell(Xml.paragraph(Xml.deleted("1.2")))
                                + Xml.cell(Xml.paragraph(Xml.deleted("Go"))) + "</w:tr>")));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("Children and babies."));
        assertThat(plan.priorities().getFirst().actions())
                .extracting(ActionDraft::ref)
                .containsExactly("1.1");
        assertThat(Read.findings(plan, "tracked-deletion"))
                .extracting(Finding::text)
                .containsExactly("1.2 Go");
    }

    @Test
    void comments_are_findings_with_their_author_and_place() {
        PlanDocument plan = Read.plan(PlanText.withActions(Xml.row(
                        Xml.cell(Xml.paragraphs("1.1")),
                        Xml.cell(Xml.paragraph(
                                "<w:commentRangeStart w:id=\"7\"/>",
                                Xml.run("Recruit carers"),
                                "<w:commentRangeEnd w:id=\"7\"/>",
                                "<w:r><w:commentReference w:id=\"7\"/></w:r>")),
                        Xml.cell(Xml.paragraphs("2010")),
                        Xml.cell(Xml.paragraphs("CSR")),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())))
                .comment(7, "Lee Reader", "Is this funded?"));
        Finding comment = Read.findings(plan, "comment").getFirst();
        assertThat(comment.where()).isEqualTo("Priority 1, action 1.1");
        assertThat(comment.text()).isEqualTo("Is this funded?");
        assertThat(comment.detail()).contains("Lee Reader", "2009-01-20", "Recruit carers");
    }

    @Test
    void footnotes_stay_at_their_place_and_in_plain_fields_go_to_the_note() {
        PlanDocument plan = Read.plan(population(
                        Xml.paragraph(Xml.run("Children in need"), Xml.footnote(2), Xml.run(" here.")),
                        PlanText.actions(Xml.row(
                                Xml.cell(Xml.paragraphs("1.1")),
                                Xml.cell(Xml.paragraph(Xml.run("Recruit carers"), Xml.footnote(3))),
                                Xml.cell(Xml.paragraphs("2010")),
                                Xml.cell(Xml.paragraphs("CSR")),
                                Xml.cell(Xml.paragraph()),
                                Xml.cell(Xml.paragraph()))))
                .footnote(2, "As the Act defines them.")
                .footnote(3, "If money allows."));
        assertThat(plan.priorities().getFirst().population())
                .isEqualTo(Open.set("Children in need[^1] here.\n\n[^1]: As the Act defines them."));
        assertThat(plan.priorities().getFirst().actions().getFirst().title()).isEqualTo(Open.set("Recruit carers"));
        assertThat(plan.priorities().getFirst().actions().getFirst().note()).isEqualTo("If money allows.");
    }

    @Test
    void content_controls_are_looked_into_at_every_level() {
        PlanDocument plan = Read.plan(PlanText.plan()
                .add(
                        Xml.control(PlanText.top("1")),
                        Xml.control(POPULATION, Xml.paragraph(Xml.control(Xml.run("All of them")))),
                        PlanText.actions(Xml.control(Xml.row(
                                Xml.control(Xml.cell(Xml.paragraphs("1.1"))),
                                Xml.cell(Xml.control(Xml.paragraphs("Recruit carers"))),
                                Xml.cell(Xml.paragraphs("2010")),
                                Xml.cell(Xml.paragraphs("CSR")),
                                Xml.cell(Xml.paragraph()),
                                Xml.cell(Xml.paragraph()))))));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("All of them"));
        assertThat(plan.priorities().getFirst().actions())
                .extracting(action -> action.title().text())
                .containsExactly("Recruit carers");
    }

    @Test
    void a_placeholder_that_nobody_filled_in_is_no_text() {
        PlanDocument plan = Read.plan(population(Xml.paragraph(
                Xml.run("All of them. "),
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Xml.run("Click here")
                        + "</w:sdtContent></w:sdt>")));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("All of them."));
        assertThat(Read.findings(plan, "placeholder")).extracting(Finding::text).containsExactly("Click here");
    }

    @Test
    void a_text_box_is_read_once() {
        PlanDocument plan = Read.plan(population(
                Xml.paragraph(Xml.run("All of them."), Xml.textBox(Xml.paragraph(Xml.run("And their friends."))))));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("All of them.\n\nAnd their friends."));
        assertThat(Read.findings(plan, "text-box")).extracting(Finding::text).containsExactly("And their friends.");
    }

    @Test
    void headers_footers_and_pictures_are_findings() {
        PlanDocument plan =
                Read.plan(population(Xml.paragraph(Xml.run("All of them."), Xml.picture("A chart of needs")))
                        .header(Xml.paragraph(Xml.run("Confidential draft")))
                        .footer(Xml.paragraph(Xml.run("Page "), Xml.field("PAGE", "3"))));
        assertThat(Read.findings(plan, "header")).extracting(Finding::text).containsExactly("Confidential draft");
        assertThat(Read.findings(plan, "footer")).extracting(Finding::text).containsExactly("Page 3");
        assertThat(Read.findings(plan, "image"))
                .extracting(Finding::where, Finding::text)
                .containsExactly(tuple("Priority 1, population", "A chart of needs"));
    }

    @Test
    void links_lead_on_only_where_a_page_may_lead() {
        PlanDocument plan = Read.plan(population(Xml.paragraph(
                        "<w:hyperlink r:id=\"web\">" + Xml.run("the trust") + "</w:hyperlink>",
                        Xml.run(", "),
                        Xml.field("HYPERLINK \"mailto:plan@rowanshire.example\"", "write"),
                        Xml.run(", "),
                        "<w:hyperlink r:id=\"disk\">" + Xml.run("the file") + "</w:hyperlink>"))
                .link("web", "https://rowanshire.example/trust")
                .link("disk", "file:///H:/plan.doc"));
        assertThat(plan.priorities().getFirst().population())
                .isEqualTo(
                        Open.set(
                                "[the trust](https://rowanshire.example/trust), [write](mailto:plan@rowanshire.example), the file"));
        assertThat(Read.findings(plan, "link-left-out")).hasSize(1);
    }

    @Test
    void odd_characters_are_read_as_they_are_seen() {
        assertThat(read(population(Xml.paragraph(
                        Xml.run("well\u00ADbeing\u00A0of"),
                        "<w:r><w:tab/><w:t>self</w:t><w:noBreakHyphen/><w:t>help</w:t></w:r>",
                        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"))))
                .isEqualTo("wellbeing of self-help✓");
    }

    @Test
    void hidden_text_is_a_finding_and_struck_out_text_is_read_with_one() {
        PlanDocument plan = Read.plan(population(Xml.paragraph(
                Xml.run("All "), Xml.run("secretly ", "<w:vanish/>"), Xml.run("of them", "<w:strike/>"))));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("All of them"));
        assertThat(Read.findings(plan, "hidden-text")).extracting(Finding::text).containsExactly("secretly");
        assertThat(Read.findings(plan, "struck-out")).extracting(Finding::text).containsExactly("of them");
    }

    @Test
    void text_is_a_safe_subset_of_markdown() {
        assertThat(read(population(
                        Xml.paragraph(
                                Xml.bold("Mostly"), Xml.run(" *all* <b>of</b> them_ [x](y) & "), Xml.italic("some")),
                        Xml.paragraph(Xml.run("# one")),
                        Xml.paragraph(Xml.run("2. two")),
                        Xml.item(Docx.BULLETS, 0, Xml.run("outer")),
                        Xml.item(Docx.BULLETS, 1, Xml.run("inner")),
                        Xml.item(Docx.DECIMALS, 0, Xml.run("counted")))))
                .isEqualTo("**Mostly** \\*all\\* \\<b>of\\</b> them\\_ \\[x\\](y) & *some*\n\n\\# one\n\n2\\. two\n\n"
                        + "- outer\n  - inner\n1. counted");
    }

    @Test
    void typed_bullets_and_line_breaks_make_lists_too() {
        assertThat(read(population(Xml.paragraph(Xml.run("They are:\n• young\n• keen")))))
                .isEqualTo("They are:\n\n- young\n- keen");
    }

    @Test
    void nested_tables_are_read_cell_by_cell() {
        ActionDraft action = Read.actions(Xml.row(
                        Xml.cell(Xml.paragraphs("1.1")),
                        Xml.cell(
                                Xml.paragraphs("Recruit carers:"),
                                Xml.table(Xml.texts("Town", "three"), Xml.texts("Village", "one")),
                                Xml.paragraph()),
                        Xml.cell(Xml.paragraphs("2010")),
                        Xml.cell(Xml.paragraphs("CSR")),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())))
                .getFirst();
        assertThat(action.description()).isEqualTo("- Town – three\n- Village – one");
    }

    @Test
    void a_cover_and_sections_stand_outside_the_priorities() {
        PlanDocument plan = Read.plan(new Docx()
                .add(
                        Xml.styled("Heading1", Xml.run("Rowanshire plan 2009-2012")),
                        Xml.styled("Heading2", Xml.run("3 March 2009")),
                        Xml.styled("Heading2", Xml.run("Version 0.4")),
                        Xml.paragraph(Xml.run("Tell us what you think.")),
                        Xml.styled("TOC1", Xml.run("Introduction 2")),
                        Xml.styled("Heading1", Xml.run("Introduction")),
                        Xml.paragraph(Xml.run("Why we plan.")),
                        PlanText.top("1"),
                        PlanText.actions(Xml.texts("1.1", "Stay", "2010", "CSR", "", "")),
                        Xml.paragraph(Xml.run("Subject to money.")),
                        Xml.paragraph(Xml.bold("Glossary")),
                        Xml.table(Xml.texts("CSR", "Children's Services"), Xml.texts("PCT", "Primary Care Trust"))));
        assertThat(plan.title()).isEqualTo("Rowanshire plan 2009-2012");
        assertThat(plan.versionLabel()).isEqualTo("0.4");
        assertThat(plan.dateText()).isEqualTo("3 March 2009");
        assertThat(String.valueOf(plan.period())).isEqualTo("PeriodDraft[start=2009-04-01, end=2012-03-31]");
        assertThat(plan.coverText()).isEqualTo("Tell us what you think.");
        assertThat(plan.sections())
                .extracting(SectionDraft::title, SectionDraft::text)
                .containsExactly(
                        tuple("Introduction", "Why we plan."),
                        tuple("Glossary", "- CSR – Children's Services\n- PCT – Primary Care Trust"));
        assertThat(plan.priorities().getFirst().note()).isEqualTo("Subject to money.");
        assertThat(Read.findings(plan, "contents-table"))
                .extracting(Finding::text)
                .isEqualTo(List.of("Introduction 2"));
    }

    @Test
    void a_plan_that_does_not_say_its_years_has_a_finding() {
        PlanDocument plan = Read.plan(new Docx().add(Xml.styled("Title", Xml.run("Our plan")), PlanText.top("1")));
        assertThat(plan.period()).isNull();
        assertThat(Read.findings(plan, "period-unknown")).hasSize(1);
    }
}
