package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.draft.DefinitionStatus;
import org.waymark.document.draft.Designation;
import org.waymark.document.draft.DesignationDraft;
import org.waymark.document.draft.Frequency;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.NameKind;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.indicators.References;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;

class IndicatorTest {

    private static List<IndicatorDraft> read(String... blocks) {
        List<String> all = new ArrayList<>();
        all.add(PlanText.section("(d) How will we know if we have improved?"));
        all.addAll(List.of(blocks));
        return Read.priority(PlanText.with(all.toArray(String[]::new))).indicators();
    }

    private static String bold(String text) {
        return Xml.paragraph(Xml.bold(text));
    }

    private static String plain(String text) {
        return Xml.paragraph(Xml.run(text));
    }

    @Test
    void a_bold_line_with_its_number_begins_one_and_its_details_follow() {
        IndicatorDraft indicator = read(
                        bold("(3a) Young people in work at 17"),
                        plain("National Indicator 117 (LAA2 target)"),
                        plain("Lead Agency Connexions Rowanshire"),
                        plain("Frequency Quarterly returns"),
                        plain("Source: Client database"),
                        plain("Contact Head of Data"),
                        plain("Counted in the autumn."))
                .getFirst();
        assertThat(indicator.label()).isEqualTo("3a");
        assertThat(indicator.wording()).isEqualTo(Open.set("Young people in work at 17"));
        assertThat(indicator.references()).containsExactly("NI 117");
        assertThat(indicator.designations())
                .containsExactly(new DesignationDraft(Designation.LAA_TARGET, "LAA2 target"));
        assertThat(indicator.leadAgencies().names())
                .containsExactly(new NameDraft("Connexions Rowanshire", false, NameKind.AGENCY, null));
        assertThat(indicator.frequency()).isEqualTo(Frequency.QUARTERLY);
        assertThat(indicator.frequencyText()).isEqualTo("Quarterly returns");
        assertThat(indicator.source()).isEqualTo("Client database");
        assertThat(indicator.contact()).isEqualTo("Head of Data");
        assertThat(indicator.definitionStatus()).isEqualTo(DefinitionStatus.DEFINED);
        assertThat(indicator.note()).isEqualTo("Counted in the autumn.");
    }

    @Test
    void the_word_indicator_can_stand_alone_above_the_bold_lines() {
        List<IndicatorDraft> found = read(
                Xml.paragraph(Xml.italic("Indicator 1")),
                bold("5 or more good passes"),
                bold("at 16"),
                plain("NI75"),
                Xml.paragraph(Xml.italic("Indicator 2")),
                bold("Days missed"),
                plain("Annual"));
        assertThat(found).extracting(IndicatorDraft::label).containsExactly("1", "2");
        assertThat(found)
                .extracting(indicator -> indicator.wording().text())
                .containsExactly("5 or more good passes at 16", "Days missed");
        assertThat(found.getFirst().references()).containsExactly("NI 75");
        assertThat(found.getLast().frequency()).isEqualTo(Frequency.ANNUAL);
    }

    @Test
    void letters_in_lines_of_their_own_are_parts_with_their_own_references() {
        IndicatorDraft indicator = read(
                        bold("(2) Young carers are well:"),
                        Xml.bullet("(a) Seen by a nurse (NI62)"),
                        plain("(b) Offered a break"),
                        plain("NI 63"),
                        plain("Lead Agency Rowan PCT"))
                .getFirst();
        assertThat(indicator.parts()).extracting(IndicatorDraft::label).containsExactly("a", "b");
        assertThat(indicator.parts())
                .extracting(part -> part.wording().text())
                .containsExactly("Seen by a nurse", "Offered a break");
        assertThat(indicator.parts())
                .extracting(IndicatorDraft::references)
                .containsExactly(List.of("NI 62"), List.of("NI 63"));
        assertThat(indicator.leadAgencies().text()).isEqualTo("Rowan PCT");
    }

    @Test
    void letters_inside_the_wording_are_parts_and_the_wording_stays_whole() {
        IndicatorDraft indicator = read(
                        bold("(1) Overweight children in (a) Reception and (b) Year 6"),
                        plain("(National Indicator 55 & 56 (LAA2 target))"))
                .getFirst();
        assertThat(indicator.wording()).isEqualTo(Open.set("Overweight children in (a) Reception and (b) Year 6"));
        assertThat(indicator.references()).containsExactly("NI 55", "NI 56");
        assertThat(indicator.parts()).extracting(part -> part.wording().text()).containsExactly("Reception", "Year 6");
        assertThat(indicator.parts())
                .extracting(IndicatorDraft::references)
                .containsExactly(List.of("NI 55"), List.of("NI 56"));
    }

    @Test
    void references_are_read_in_every_spelling() {
        assertThat(References.in("NI 59").numbers()).containsExactly("NI 59");
        assertThat(References.in("NI60 (LAA2 target)").numbers()).containsExactly("NI 60");
        assertThat(References.in("National Indicator 66").numbers()).containsExactly("NI 66");
        assertThat(References.in("NI 55 and 56").numbers()).containsExactly("NI 55", "NI 56");
        assertThat(References.in("NIs 72, 73 and 92").numbers()).containsExactly("NI 72", "NI 73", "NI 92");
        assertThat(References.in("Local Area Agreement 2 Target").designations())
                .containsExactly(new DesignationDraft(Designation.LAA_TARGET, "Local Area Agreement 2 Target"));
        assertThat(References.in("Baseline 22 of 82").any()).isFalse();
    }

    @Test
    void a_definition_that_is_open_says_so() {
        IndicatorDraft indicator = read(
                        bold("(4) Children who were bullied"),
                        plain("(National Indicator 69, definition to be confirmed)"),
                        plain("(annual)"))
                .getFirst();
        assertThat(indicator.references()).containsExactly("NI 69");
        assertThat(indicator.definitionStatus()).isEqualTo(DefinitionStatus.TO_BE_CONFIRMED);
        assertThat(indicator.definition()).isEqualTo(Open.unconfirmed(null));
        assertThat(indicator.frequency()).isEqualTo(Frequency.ANNUAL);
    }

    @Test
    void references_at_the_end_of_the_wording_are_kept_apart() {
        IndicatorDraft indicator = read(bold(
                        "(1) How well services for the mind work – LAA indicator National Indicator 51 (LAA2 target)"))
                .getFirst();
        assertThat(indicator.wording()).isEqualTo(Open.set("How well services for the mind work"));
        assertThat(indicator.references()).containsExactly("NI 51");
    }

    @Test
    void an_automatic_number_can_be_the_label_and_tbc_the_wording() {
        List<IndicatorDraft> found = read(
                Xml.item(Docx.DECIMALS, 0, Xml.bold("Days in school")),
                Xml.item(Docx.DECIMALS, 0, Xml.bold("Days in hospital (tbc)")),
                plain("Lead agency tbc"));
        assertThat(found).extracting(IndicatorDraft::label).containsExactly("1", "2");
        assertThat(found.getLast().wording()).isEqualTo(Open.unconfirmed("Days in hospital"));
        assertThat(found.getLast().leadAgencies().state()).isEqualTo(OpenState.UNCONFIRMED);
    }

    @Test
    void lines_that_belong_to_no_indicator_stay_in_the_priority_s_note() {
        PriorityDraft priority = Read.priority(PlanText.with(
                PlanText.section("(d) How will we know if we have improved?"),
                bold("(1) Days in school"),
                plain("Possible development indicators around"),
                Xml.bullet("what parents think")));
        assertThat(priority.indicators()).hasSize(1);
        assertThat(priority.note()).isEqualTo("Possible development indicators around\n\n- what parents think");
    }

    @Test
    void indicators_may_stand_in_a_table() {
        List<IndicatorDraft> found = read(Xml.table(
                Xml.texts("No", "Measure", "Lead agency", "Frequency"),
                Xml.texts("1", "Days in school", "CSR", "Termly"),
                Xml.texts("2", "Days in hospital", "Rowan PCT", "Monthly")));
        assertThat(found).extracting(IndicatorDraft::label).containsExactly("1", "2");
        assertThat(found)
                .extracting(indicator -> indicator.leadAgencies().text())
                .containsExactly("CSR", "Rowan PCT");
        assertThat(found).extracting(IndicatorDraft::frequency).containsExactly(Frequency.TERMLY, Frequency.MONTHLY);
    }

    @Test
    void several_details_may_share_a_line() {
        IndicatorDraft indicator = read(bold("(1) Days in school"), plain("Lead Agency CSR Frequency Monthly"))
                .getFirst();
        assertThat(indicator.leadAgencies().text()).isEqualTo("CSR");
        assertThat(indicator.frequencyText()).isEqualTo("Monthly");
    }
}
