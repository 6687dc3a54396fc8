package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;

/** Action tables that are not quite the format's own. */
class OtherTablesTest {

    private static List<String> titles(PriorityDraft priority) {
        return priority.actions().stream()
                .map(action -> action.ref() + " " + action.title().text())
                .toList();
    }

    @Test
    void columns_may_stand_in_any_order_and_be_worded_differently() {
        ActionDraft action = Read.priority(PlanText.with(Xml.table(
                        Xml.texts(
                                "Action No.",
                                "Lead partner",
                                "What we will do",
                                "Time scale (2009/10)",
                                "Lead person",
                                "How progress will be monitored"),
                        Xml.texts("1.1", "CSR", "Recruit carers", "June 2009", "Pat Example", "Board"))))
                .actions()
                .getFirst();
        assertThat(action.ref()).isEqualTo("1.1");
        assertThat(action.title().text()).isEqualTo("Recruit carers");
        assertThat(action.timescale().text()).isEqualTo("June 2009");
        assertThat(action.leadAgencies().text()).isEqualTo("CSR");
        assertThat(action.leadOfficers().text()).isEqualTo("Pat Example");
        assertThat(action.monitoring().text()).isEqualTo("Board");
    }

    @Test
    void a_table_goes_on_below_a_line_of_text() {
        PriorityDraft priority = Read.priority(PlanText.withActions(Xml.texts("1.1", "Stay", "2010", "CSR", "", ""))
                .add(
                        Xml.paragraph(Xml.run("Priority 1 continued")),
                        Xml.table(
                                Xml.texts("1.2", "Go", "2010", "CSR", "", ""),
                                Xml.texts("a)", "Run", "2010", "CSR", "", ""))));
        assertThat(titles(priority)).containsExactly("1.1 Stay", "1.2 Go");
        assertThat(priority.actions().getLast().subActions()).hasSize(1);
    }

    @Test
    void a_table_without_heading_row_is_read_in_the_usual_order() {
        PlanDocument plan = Read.plan(PlanText.with(Xml.table(
                Xml.texts("1.1", "Stay", "2010", "CSR", "Pat Example", "Board"),
                Xml.texts("1.2", "Go", "2011", "PCT", "", ""))));
        assertThat(titles(plan.priorities().getFirst())).containsExactly("1.1 Stay", "1.2 Go");
        assertThat(plan.priorities()
                        .getFirst()
                        .actions()
                        .getFirst()
                        .monitoring()
                        .text())
                .isEqualTo("Board");
        assertThat(Read.findings(plan, "action-table-without-heading")).hasSize(1);
    }

    @Test
    void numbers_may_stand_before_the_text_typed_or_counted() {
        String heading = Xml.texts("Actions", "Timescale", "Lead Agency", "Monitoring");
        assertThat(titles(Read.priority(PlanText.with(Xml.table(
                        heading,
                        Xml.texts("1.1 Stay", "2010", "CSR", "Board"),
                        Xml.texts("1.2 Go", "2010", "CSR", "Board"))))))
                .containsExactly("1.1 Stay", "1.2 Go");
        String blank = Xml.cell(Xml.paragraph());
        String counted = Xml.row(
                blank,
                Xml.cell(Xml.item(Docx.ACTION_NUMBERS, 1, Xml.run("Stay"))),
                blank,
                Xml.cell(Xml.paragraphs("CSR")),
                blank,
                blank);
        assertThat(titles(Read.priority(PlanText.withActions(counted, counted))))
                .containsExactly("1.1 Stay", "1.2 Stay");
    }

    @Test
    void a_sum_at_the_start_of_a_text_is_no_number() {
        assertThat(titles(Read.priority(PlanText.withActions(
                        Xml.texts("3.1", "Raise:", "2010", "CSR", "", ""),
                        Xml.texts("", "1.5 Million pounds", "", "", "", "")))))
                .hasSize(1);
    }

    @Test
    void in_a_table_without_numbers_every_row_is_an_action_with_a_finding() {
        PlanDocument plan = Read.plan(PlanText.with(Xml.table(
                Xml.texts("Actions", "Timescale", "Lead Agency", "Monitoring"),
                Xml.texts("Recruit carers", "2010", "CSR", "Board"),
                Xml.texts("Train carers", "2010", "", ""))));
        assertThat(titles(plan.priorities().getFirst())).containsExactly("1 Recruit carers", "2 Train carers");
        assertThat(Read.findings(plan, "row-without-number")).hasSize(2);
    }

    @Test
    void a_sub_action_belongs_to_the_action_it_names() {
        PlanDocument plan = Read.plan(PlanText.withActions(
                Xml.texts("1.1", "Stay", "2010", "CSR", "", ""),
                Xml.texts("1.2", "Go", "2010", "CSR", "", ""),
                Xml.texts("1.1a", "Stay long", "2010", "CSR", "", ""),
                Xml.texts("1.3a", "Sit", "2010", "CSR", "", "")));
        assertThat(plan.priorities().getFirst().actions())
                .extracting(ActionDraft::ref, action -> action.subActions().size())
                .containsExactly(tuple("1.1", 1), tuple("1.2", 0), tuple("1.3a", 0));
        assertThat(Read.findings(plan, "sub-action-without-action")).hasSize(1);
    }

    @Test
    void a_number_repeated_on_the_next_page_goes_on_with_its_sentence() {
        assertThat(titles(Read.priority(PlanText.withActions(
                        Xml.texts("1.1", "Recruit carers and", "2010", "CSR", "", ""),
                        PlanText.HEADING,
                        Xml.texts("1.1", "train them.", "", "", "", "")))))
                .containsExactly("1.1 Recruit carers and train them.");
    }

    @Test
    void a_list_may_use_up_the_alphabet() {
        String letters = IntStream.rangeClosed('a', 'z')
                .mapToObj(letter -> (char) letter + ") item")
                .collect(Collectors.joining("\n"));
        ActionDraft action = Read.action("1.1", "Do all of:\n" + letters, "2010", "CSR", "", "");
        assertThat(action.description()).startsWith("- a) item").endsWith("- z) item");
    }
}
