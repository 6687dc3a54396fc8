package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.finding.Finding;
import org.waymark.kernel.Open;

/** What Word does around tables, lists of contents and the characters of its fonts. */
class WordTablesTest {

    private static final String POPULATION = PlanText.section("(a) Population");

    @Test
    void a_paragraph_with_a_deleted_end_before_a_table_stays_before_it() {
        PlanDocument plan = Read.plan(PlanText.with(
                POPULATION,
                "<w:p><w:pPr><w:rPr><w:del w:author=\"Reviser\"/></w:rPr></w:pPr>" + Xml.run("All of them.") + "</w:p>",
                PlanText.actions(Xml.texts("1.1", "Stay", "2010", "CSR", "", "")),
                Xml.paragraph(Xml.run("Subject to money."))));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("All of them."));
        assertThat(plan.priorities().getFirst().note()).isEqualTo("Subject to money.");
    }

    @Test
    void a_deleted_cell_leaves_the_others_in_their_columns() {
        PlanDocument plan = Read.plan(PlanText.withActions(Xml.row(
                Xml.cell(Xml.paragraphs("1.1")),
                Xml.cell(Xml.paragraphs("Stay")),
                Xml.cellWith("<w:cellDel w:author=\"Reviser\"/>", Xml.paragraph(Xml.deleted("June 2009"))),
                Xml.cell(Xml.paragraphs("CSR")),
                Xml.cell(Xml.paragraphs("Pat Example")),
                Xml.cell(Xml.paragraphs("Board")))));
        ActionDraft action = plan.priorities().getFirst().actions().getFirst();
        assertThat(action.timescale().text()).isNull();
        assertThat(action.leadAgencies().text()).isEqualTo("CSR");
        assertThat(Read.findings(plan, "tracked-deletion"))
                .extracting(Finding::text, Finding::detail)
                .containsExactly(tuple("June 2009", "Deleted with changes tracked; not loaded. By Reviser."));
    }

    @Test
    void a_table_of_contents_is_known_by_its_field_or_its_frame_when_its_style_says_nothing() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Xml.run("Children are safe at home 2")
                        + "</w:p>"
                        + Xml.paragraph(Xml.run("Glossary 9"))
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String frame =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + Xml.paragraph(Xml.run("Contents")) + "</w:sdtContent></w:sdt>";
        PlanDocument plan = Read.plan(PlanText.plan().add(frame, field, PlanText.top("1")));
        assertThat(plan.coverText()).isEmpty();
        assertThat(Read.findings(plan, "contents-table"))
                .extracting(Finding::text)
                .containsExactly("Contents\nChildren are safe at home 2\nGlossary 9");
    }

    @Test
    void characters_of_the_symbol_font_are_read_as_they_look() {
        PlanDocument plan = Read.plan(PlanText.with(
                POPULATION,
                Xml.paragraph(
                        Xml.run("Aged "),
                        "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>",
                        Xml.run("5 in area "),
                        "<w:r><w:sym w:font=\"Symbol\" w:char=\"F062\"/></w:r>")));
        assertThat(plan.priorities().getFirst().population()).isEqualTo(Open.set("Aged ≥5 in area β"));
    }

    @Test
    void a_whole_plan_may_stand_in_a_frame_or_a_text_box() {
        PlanDocument framed = Read.plan(PlanText.plan()
                .add(Xml.table(Xml.row(Xml.cell(
                        PlanText.top("1"),
                        PlanText.actions(Xml.texts("1.1", "Stay", "2010", "CSR", "", "")),
                        Xml.paragraph())))));
        assertThat(framed.priorities())
                .extracting(priority -> priority.actions().size())
                .containsExactly(1);
        PlanDocument boxed = Read.plan(PlanText.plan()
                .add(
                        Xml.paragraph(Xml.textBox(PlanText.top("1"))),
                        PlanText.actions(Xml.texts("1.1", "Stay", "2010", "CSR", "", ""))));
        assertThat(boxed.priorities())
                .extracting(priority -> priority.actions().size())
                .containsExactly(1);
    }

    @Test
    void the_same_name_twice_in_a_cell_is_one_and_leads_when_it_leads_once() {
        ActionDraft action = Read.action("1.1", "Stay", "2010", "(CSR) CSR/PCT", "Pat Example, Pat Example", "");
        assertThat(action.leadAgencies().names())
                .extracting(NameDraft::text, NameDraft::supporting)
                .containsExactly(tuple("CSR", false), tuple("PCT", false));
        assertThat(action.leadOfficers().names()).extracting(NameDraft::text).containsExactly("Pat Example");
    }

    @Test
    void an_empty_document_and_a_letter_are_read_with_a_finding() {
        assertThat(Read.findings(Read.plan(new Docx()), "no-priorities")).hasSize(1);
        PlanDocument letter = Read.plan(new Docx().add(Xml.paragraph(Xml.run("Dear all. Nothing here is a plan."))));
        assertThat(letter.coverText()).isEqualTo("Dear all. Nothing here is a plan.");
        assertThat(Read.findings(letter, "no-priorities")).hasSize(1);
    }
}
