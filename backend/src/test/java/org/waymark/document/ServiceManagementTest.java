package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.draft.SectionDraft;

/** The blocks at a plan's end: no theme row, no outcome, no (a) to (d), and numbers that go on. */
class ServiceManagementTest {

    private static final String CONTENTS = Xml.table(
            Xml.texts("Theme", "Priority", "", "Page"),
            Xml.texts("Safe and well", "1", "Children are safe at home", "2"),
            Xml.texts("Service Management Priorities", "SMP 1", "Share our systems", "9"),
            Xml.texts("", "SMP 2", "Spend wisely", "11"));

    private static String top(String label, String title) {
        return Xml.table(Xml.texts(label, title), Xml.texts("Priority Lead", "Director of Resources"));
    }

    private static String action(String ref) {
        return PlanText.actions(
                Xml.texts(ref, "One record for each child", "June 2009", "CSR", "Pat Example", "Board"));
    }

    @Test
    void the_contents_table_says_their_theme_and_their_actions_number_on() {
        PlanDocument plan = Read.plan(PlanText.plan()
                .add(
                        CONTENTS,
                        PlanText.top("1"),
                        action("12.1"),
                        Xml.paragraph(Xml.bold("Service Management Priorities")),
                        Xml.paragraph(Xml.run("These hold up all the others.")),
                        top("SMP 1", "Share our systems"),
                        Xml.paragraph(Xml.run("Action Plan for Service Management Priority 1: Share our systems")),
                        Xml.paragraph(Xml.run("The following key actions will help.")),
                        action("13.1"),
                        top("Service Management Priority 2", "Spend wisely"),
                        action("14.1")));
        assertThat(plan.themes()).containsExactly("Safe and well", "Service Management Priorities");
        assertThat(plan.priorities())
                .extracting(
                        PriorityDraft::ref,
                        PriorityDraft::theme,
                        priority -> priority.actions().getFirst().ref())
                .containsExactly(
                        tuple("1", "Safe and well", "12.1"),
                        tuple("SMP1", "Service Management Priorities", "13.1"),
                        tuple("SMP2", "Service Management Priorities", "14.1"));
        assertThat(plan.priorities().get(1).actionsNote()).isEqualTo("The following key actions will help.");
        assertThat(plan.priorities()).extracting(PriorityDraft::note).containsOnlyNulls();
        assertThat(plan.sections())
                .extracting(SectionDraft::title, SectionDraft::text)
                .containsExactly(tuple("Service Management Priorities", "These hold up all the others."));
    }

    @Test
    void without_a_contents_table_they_have_no_theme() {
        PlanDocument plan = Read.plan(PlanText.plan().add(top("SMP1", "Share our systems"), action("13.1")));
        assertThat(plan.themes()).isEmpty();
        assertThat(plan.priorities())
                .extracting(PriorityDraft::ref, PriorityDraft::theme, PriorityDraft::outcomeText)
                .containsExactly(tuple("SMP1", null, null));
    }

    @Test
    void one_entry_makes_a_contents_table_and_its_number_may_share_the_title_s_cell() {
        PlanDocument plan = Read.plan(PlanText.plan()
                .add(
                        Xml.table(
                                Xml.texts("Theme", "Priority", "Page"),
                                Xml.texts("Running things well", "SMP 1 Share our systems", "9")),
                        top("SMP 1", "Share our systems"),
                        action("13.1")));
        assertThat(plan.themes()).containsExactly("Running things well");
        assertThat(plan.coverText()).isEmpty();
    }

    @Test
    void a_number_before_a_theme_counts_it_and_is_no_part_of_its_name() {
        PlanDocument plan = Read.plan(PlanText.plan()
                .add(Xml.table(
                        Xml.texts("Theme 1: Safe and well"),
                        Xml.texts("Priority No. 7: Children are safe"),
                        Xml.texts("Priority Lead: Head of Care"),
                        Xml.texts("ECM: Staying Safe"))));
        assertThat(plan.themes()).containsExactly("Safe and well");
        assertThat(plan.priorities())
                .extracting(PriorityDraft::ref, PriorityDraft::outcomeCode)
                .containsExactly(tuple("7", "stay-safe"));
    }
}
