package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.ConditionsDraft;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.NameKind;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.draft.StoryDraft;
import org.waymark.document.draft.StoryKind;
import org.waymark.document.finding.Finding;
import org.waymark.kernel.Open;

class PriorityBlockTest {

    @Test
    void the_small_table_names_theme_number_title_lead_and_outcome() {
        PriorityDraft priority = Read.priority(PlanText.plan()
                .add(PlanText.top(
                        "Growing up well",
                        "Priority 4",
                        "Under fives are ready for school",
                        "Pat Example, Head of Early Years (CSR)",
                        "Enjoying and Achieving")));
        assertThat(priority.ref()).isEqualTo("4");
        assertThat(priority.theme()).isEqualTo("Growing up well");
        assertThat(priority.title()).isEqualTo(Open.set("Under fives are ready for school"));
        assertThat(priority.leads().names())
                .containsExactly(new NameDraft("Pat Example", false, NameKind.OFFICER, "Head of Early Years (CSR)"));
        assertThat(priority.outcomeText()).isEqualTo("Enjoying and Achieving");
        assertThat(priority.outcomeCode()).isEqualTo("enjoy-and-achieve");
    }

    @Test
    void outcomes_are_known_in_any_grammar() {
        assertThat(Outcomes.codes("Being Healthy")).containsExactly("be-healthy");
        assertThat(Outcomes.codes("Stay safe")).containsExactly("stay-safe");
        assertThat(Outcomes.codes("Enjoy & Achieve")).containsExactly("enjoy-and-achieve");
        assertThat(Outcomes.codes("Making a Positive Contribution")).containsExactly("make-a-positive-contribution");
        assertThat(Outcomes.codes("Economic Wellbeing")).containsExactly("achieve-economic-well-being");
        assertThat(Outcomes.codes("Achieving economic well-being")).containsExactly("achieve-economic-well-being");
        assertThat(Outcomes.codes("Cross-cutting")).isEmpty();
    }

    @Test
    void an_outcome_that_is_none_is_a_finding() {
        PlanDocument plan = Read.plan(PlanText.plan().add(PlanText.top("A", "Priority 1", "B", "C", "Cross-cutting")));
        assertThat(plan.priorities().getFirst().outcomeCode()).isNull();
        assertThat(Read.findings(plan, "outcome-unknown")).hasSize(1);
    }

    @Test
    void sections_are_known_by_their_words_and_not_by_their_letters() {
        PriorityDraft priority = Read.priority(PlanText.with(
                Xml.paragraph(
                        Xml.bold("(c) Population\nWhat specific groups of children will this priority focus on?")),
                Xml.paragraph(Xml.run("Children in the care of the county.")),
                Xml.paragraph(
                        Xml.bold("(c) Conditions We Want To See"),
                        Xml.run(" What positive conditions of wellbeing do we want to see?")),
                Xml.paragraph(Xml.bold("Our services:")),
                Xml.bullet("Listen"),
                Xml.bullet("Act early"),
                Xml.paragraph(Xml.run("The Story Behind The Baseline")),
                Xml.paragraph(Xml.bold("Improvements")),
                Xml.bullet("Fewer moves"),
                Xml.paragraph(Xml.bold("Areas for further development")),
                Xml.bullet("Dental checks"),
                Xml.paragraph(Xml.bold("(a) How will we know if we have improved?")),
                Xml.paragraph(Xml.run("Which key performance indicators will tell us if we are improving?")),
                Xml.paragraph(Xml.bold("(1) Children with three or more placements")),
                Xml.paragraph(Xml.run("(g) Action Plan for Priority 1: Children are safe at home")),
                Xml.paragraph(Xml.run("The following key actions will make the difference.")),
                PlanText.actions(Xml.texts("1.1", "Recruit carers", "June 2009", "CSR", "Head of Care", "Board"))));
        assertThat(priority.population()).isEqualTo(Open.set("Children in the care of the county."));
        assertThat(priority.conditions())
                .containsExactly(new ConditionsDraft("Our services", null, List.of("Listen", "Act early")));
        assertThat(priority.story())
                .containsExactly(
                        new StoryDraft("Improvements", "- Fewer moves", StoryKind.IMPROVEMENT),
                        new StoryDraft(
                                "Areas for further development", "- Dental checks", StoryKind.AREA_FOR_DEVELOPMENT));
        assertThat(priority.indicators()).extracting(IndicatorDraft::label).containsExactly("1");
        assertThat(priority.actionsNote()).isEqualTo("The following key actions will make the difference.");
        assertThat(priority.actions()).extracting(ActionDraft::ref).containsExactly("1.1");
    }

    @Test
    void a_service_management_block_takes_its_theme_from_the_contents_table_and_numbers_on() {
        PlanDocument plan = Read.plan(PlanText.plan()
                .add(
                        Xml.table(
                                Xml.texts("Theme", "Priority", "", "Page"),
                                Xml.texts("Safe and well", "1", "Children are safe at home", "2"),
                                Xml.texts("Managing our services", "SMP 1", "Services share what they know", "9")),
                        PlanText.top("1"),
                        PlanText.actions(
                                Xml.texts("1.1", "Recruit carers", "June 2009", "CSR", "Head of Care", "Board")),
                        Xml.table(
                                Xml.texts("SMP 1", "Services share what they know"),
                                Xml.texts("Priority Lead", "Head of Data")),
                        PlanText.actions(
                                Xml.texts("13.1", "Agree one form", "June 2009", "CSR", "Head of Data", "Board"))));
        assertThat(plan.priorities())
                .extracting(PriorityDraft::ref, PriorityDraft::theme, PriorityDraft::outcomeText)
                .containsExactly(
                        tuple("1", "Safe and well", "Staying Safe"), tuple("SMP1", "Managing our services", null));
        assertThat(plan.priorities().getLast().actions())
                .extracting(ActionDraft::ref)
                .containsExactly("13.1");
        assertThat(plan.themes()).containsExactly("Safe and well", "Managing our services");
    }

    @Test
    void the_body_beats_a_contents_table_that_disagrees() {
        PlanDocument plan = Read.plan(PlanText.plan()
                .add(
                        Xml.table(
                                Xml.texts("Theme", "Priority", "Page", ""),
                                Xml.texts("Another theme", "1", "Children are safe everywhere", "2"),
                                Xml.texts("", "2", "A priority that is not there", "4")),
                        PlanText.top("1")));
        assertThat(plan.priorities().getFirst().title()).isEqualTo(Open.set("Children are safe at home"));
        assertThat(plan.priorities().getFirst().theme()).isEqualTo("Safe and well");
        assertThat(Read.findings(plan, "contents-disagrees")).hasSize(2);
        assertThat(Read.findings(plan, "contents-without-body"))
                .extracting(Finding::text)
                .containsExactly("2 A priority that is not there");
    }

    @Test
    void a_priority_may_begin_with_a_heading_instead_of_a_table() {
        PriorityDraft priority = Read.priority(PlanText.plan()
                .add(
                        Xml.styled("Heading1", Xml.run("Priority 2: Young people are heard")),
                        Xml.paragraph(Xml.bold("Priority Lead: "), Xml.run("Head of Youth")),
                        Xml.paragraph(Xml.bold("Theme: "), Xml.run("Having a say")),
                        PlanText.section("(a) Population"),
                        Xml.paragraph(Xml.run("Everyone under 19"))));
        assertThat(priority.ref()).isEqualTo("2");
        assertThat(priority.title()).isEqualTo(Open.set("Young people are heard"));
        assertThat(priority.theme()).isEqualTo("Having a say");
        assertThat(priority.leads().text()).isEqualTo("Head of Youth");
        assertThat(priority.population().text()).isEqualTo("Everyone under 19");
    }

    @Test
    void an_automatic_number_can_be_the_priority_s() {
        PlanDocument plan = Read.plan(PlanText.plan().add(numbered("First title"), numbered("Second title")));
        assertThat(plan.priorities()).extracting(PriorityDraft::ref).containsExactly("1", "2");
        assertThat(plan.priorities())
                .extracting(priority -> priority.title().text())
                .containsExactly("First title", "Second title");
    }

    private static String numbered(String title) {
        return Xml.table(
                Xml.texts("Theme", "Safe and well"),
                Xml.row(Xml.cell(Xml.item(Docx.PRIORITIES, 0)), Xml.cell(Xml.paragraph(Xml.run(title)))),
                Xml.texts("Priority Lead", "Head of Care"));
    }

    @Test
    void a_whole_block_may_stand_in_one_table_with_its_sections_in_rows() {
        PriorityDraft priority = Read.priority(PlanText.plan()
                .add(Xml.table(
                        Xml.texts("Theme", "Safe and well"),
                        Xml.texts("Priority 1", "Children are safe at home"),
                        Xml.row(
                                Xml.cell(Xml.paragraph(Xml.bold("(a) Population"))),
                                Xml.cell(Xml.paragraph(Xml.run("All of them")))),
                        Xml.row(Xml.cellWith(
                                "<w:gridSpan w:val=\"2\"/>",
                                PlanText.section("(c) The Story Behind The Baseline"),
                                Xml.paragraph(Xml.run("It went well.")))),
                        Xml.row(Xml.cellWith(
                                "<w:gridSpan w:val=\"2\"/>",
                                PlanText.actions(Xml.texts("1.1", "Do it", "June 2009", "CSR", "", "Board")))))));
        assertThat(priority.population()).isEqualTo(Open.set("All of them"));
        assertThat(priority.story()).containsExactly(new StoryDraft(null, "It went well.", null));
        assertThat(priority.actions()).extracting(ActionDraft::ref).containsExactly("1.1");
    }

    @Test
    void typed_footnotes_become_the_priority_s_note() {
        PriorityDraft priority = Read.priority(PlanText.with(
                PlanText.section("(a) Population"),
                Xml.paragraph(Xml.run("Young people leaving care1.")),
                PlanText.section("(d) How will we know if we have improved?"),
                Xml.paragraph(Xml.run("1 Those who spent 13 weeks in care.")),
                Xml.paragraph(Xml.bold("(1) Care leavers in work"))));
        assertThat(priority.note()).isEqualTo("1 Those who spent 13 weeks in care.");
        assertThat(priority.indicators()).hasSize(1);
    }

    @Test
    void a_title_that_is_to_be_confirmed_keeps_what_is_proposed() {
        PriorityDraft apart = Read.priority(
                PlanText.plan().add(PlanText.top("A", "Priority 1", "Child poverty (tbc)", "B", "Be healthy")));
        assertThat(apart.title()).isEqualTo(Open.unconfirmed("Child poverty"));
        PriorityDraft inside = Read.priority(PlanText.plan()
                .add(PlanText.top("A", "Priority 1", "Child poverty ( wording tbc ) NEW", "tbc", "Be healthy")));
        assertThat(inside.title()).isEqualTo(Open.unconfirmed("Child poverty ( wording tbc ) NEW"));
        assertThat(inside.leads().state()).isEqualTo(org.waymark.kernel.OpenState.UNCONFIRMED);
    }

    @Test
    void what_works_and_the_partners_have_their_places() {
        PriorityDraft priority = Read.priority(PlanText.with(
                PlanText.section("(c) The Story Behind The Baseline"),
                Xml.paragraph(Xml.run("It is uneven.")),
                PlanText.section("What works"),
                Xml.paragraph(Xml.run("Early help.")),
                PlanText.section("Partners with a role to play"),
                Xml.bullet("Schools"),
                PlanText.section("(d) How will we know if we have improved?"),
                Xml.paragraph(Xml.bold("(1) Something counted"))));
        assertThat(priority.whatWorks()).isEqualTo("Early help.");
        assertThat(priority.partners()).isEqualTo("- Schools");
        assertThat(priority.story()).containsExactly(new StoryDraft(null, "It is uneven.", null));
    }
}
