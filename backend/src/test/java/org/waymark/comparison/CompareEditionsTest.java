package org.waymark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Reason;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.actions.MilestoneInput;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;
import org.waymark.priorities.PlacedIndicatorInput;
import org.waymark.priorities.PriorityInput;
import org.waymark.priorities.PriorityService;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleKind;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CompareEditionsTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    ActionService actions;

    @Inject
    PriorityService priorities;

    @Inject
    Reason reasons;

    @Inject
    Statements statements;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);
    private UUID action = new UUID(0, 0);
    private UUID police = new UUID(0, 0);
    private Api officer = Api.as("");

    @BeforeEach
    void a_plan_with_two_priorities_and_an_edition() {
        county = members.county();
        police = UUID.fromString(members.member(county, "police"));
        plan = plans.plan(county);
        first = plans.priority(plan, "1");
        second = plans.priority(plan, "2");
        action = plans.action(Plans.actionInput(first, null, "1.1", due("May 2010", 2010, 5), leads(police)));
        officer = people.partnershipOfficer(county);
        edition();
    }

    private static Timescale due(String text, int year, int month) {
        LocalDate last = YearMonth.of(year, month).atEndOfMonth();
        return new Timescale(OpenState.SET, text, TimescaleKind.DUE, null, last, null, null);
    }

    private static AgencyLeadsInput leads(UUID agency) {
        return new AgencyLeadsInput(
                OpenState.SET,
                null,
                List.of(new AgencyLeadInput(agency, LeadRole.LEAD, AssignmentState.ACCEPTED, false, null)));
    }

    private void edition() {
        officer.post("/plans/" + plan + "/editions", Map.of()).then().statusCode(201);
    }

    private void change(UnaryOperator<ActionInput> edit) {
        plans.system(() -> {
            reasons.say("The board asked for it");
            actions.restate(action, edit.apply(actions.said(action)));
            return action;
        });
    }

    private static ActionInput with(
            ActionInput said,
            UUID priority,
            String title,
            Timescale timescale,
            AgencyLeadsInput agencies,
            List<MilestoneInput> milestones) {
        return new ActionInput(
                priority,
                said.parent(),
                said.heading(),
                said.ref(),
                Open.set(title),
                said.description(),
                timescale,
                milestones,
                agencies,
                said.leadOfficers(),
                said.monitoring(),
                said.crossReferences(),
                said.note(),
                said.externalIds());
    }

    private ValidatableResponse compared() {
        edition();
        return officer.get("/plans/" + plan + "/editions/0.2/changes?from=0.1&expand=note")
                .then()
                .statusCode(200)
                .body("from.label", equalTo("0.1"))
                .body("to.label", equalTo("0.2"));
    }

    @Test
    void editions_that_say_the_same_do_not_differ() {
        compared().body("items", empty()).body("total", equalTo(0)).body("note", containsString("Nothing has changed"));
    }

    @Test
    void another_title_is_wording_with_its_words_marked() {
        change(said -> with(said, first, "Action 1.1 in full", said.timescale(), said.leadAgencies(), List.of()));
        compared()
                .body("counts.promise", equalTo(0))
                .body("counts.wording", equalTo(1))
                .body("items[0].type", equalTo("action"))
                .body("items[0].id", equalTo(action.toString()))
                .body("items[0].ref", equalTo("1.1"))
                .body("items[0].change", equalTo("changed"))
                .body("items[0].kind", equalTo("wording"))
                .body("items[0].within.ref", equalTo("1"))
                .body("items[0].fields.field", contains("title"))
                .body("items[0].fields[0].marks.kind", contains("same", "added"))
                .body("items[0].fields[0].marks.text", contains("Action 1.1", " in full"));
    }

    @Test
    void another_date_is_a_promise_and_other_words_for_the_same_date_are_not() {
        change(said -> with(said, first, "Action 1.1", due("June 2010", 2010, 6), said.leadAgencies(), List.of()));
        compared()
                .body("items[0].kind", equalTo("promise"))
                .body("items[0].fields[0].field", equalTo("timescale"))
                .body("items[0].fields[0].before", equalTo("May 2010"))
                .body("items[0].fields[0].after", equalTo("June 2010"))
                .body("note", containsString("## What is promised"))
                .body("note", containsString("timescale “May 2010” becomes “June 2010”"));
        change(said ->
                with(said, first, "Action 1.1", due("By end of June 2010", 2010, 6), said.leadAgencies(), List.of()));
        officer.get("/plans/" + plan + "/unpublished?from=0.2")
                .then()
                .body("to", nullValue())
                .body("items[0].kind", equalTo("wording"))
                .body("items[0].fields.field", contains("timescale"));
    }

    @Test
    void another_lead_and_a_milestone_that_comes_are_promises() {
        UUID health = UUID.fromString(members.member(county, "health"));
        change(said -> with(
                said,
                first,
                "Action 1.1",
                said.timescale(),
                leads(health),
                List.of(new MilestoneInput(null, "Doors open", due("July 2010", 2010, 7), null, null))));
        compared()
                .body("counts.promise", equalTo(2))
                .body("items.type", contains("action", "milestone"))
                .body("items[0].fields.field", contains("leadAgencies"))
                .body("items[1].change", equalTo("added"))
                .body("items[1].title", equalTo("Doors open"))
                .body("items[1].within.ref", equalTo("1.1"));
    }

    @Test
    void an_action_in_another_priority_has_moved_and_a_new_one_was_added() {
        change(said -> with(said, second, "Action 1.1", said.timescale(), said.leadAgencies(), List.of()));
        UUID fresh = plans.action(second, "2.2");
        compared()
                .body("items.change", contains("moved", "added"))
                .body("items[0].within.ref", equalTo("2"))
                .body("items[0].fields.field", contains("priority"))
                .body("items[0].fields[0].before", equalTo("1 Priority 1"))
                .body("items[1].id", equalTo(fresh.toString()))
                .body("items[1].fields.before", contains(nullValue(), nullValue()));
        officer.get("/plans/" + plan + "/editions/0.1/changes?from=0.2")
                .then()
                .body("items.change", contains("moved", "removed"));
    }

    @Test
    void an_indicator_that_is_placed_is_a_promise_and_its_label_is_wording() {
        UUID indicator = plans.indicator(county, "First-time entrants");
        place(new PlacedIndicatorInput(indicator, "1", Open.NONE, null));
        compared()
                .body("items.type", contains("indicator-place"))
                .body("items[0].change", equalTo("added"))
                .body("items[0].kind", equalTo("promise"))
                .body("items[0].title", equalTo("First-time entrants"))
                .body("items[0].ref", equalTo("1"))
                .body("items[0].within.ref", equalTo("1"));
        place(new PlacedIndicatorInput(indicator, "1a", Open.NONE, null));
        edition();
        officer.get("/plans/" + plan + "/editions/0.3/changes")
                .then()
                .body("from.label", equalTo("0.2"))
                .body("items[0].kind", equalTo("wording"))
                .body("items[0].fields.field", contains("label"));
    }

    private void place(PlacedIndicatorInput placed) {
        plans.system(() -> {
            PriorityInput said = priorities.said(first);
            priorities.restate(
                    first,
                    new PriorityInput(
                            said.plan(),
                            said.theme(),
                            said.ref(),
                            said.title(),
                            said.leads(),
                            said.outcome(),
                            said.outcomeText(),
                            said.population(),
                            said.conditions(),
                            said.story(),
                            said.whatWorks(),
                            said.partners(),
                            List.of(placed),
                            said.actionsNote(),
                            said.headings(),
                            said.note()));
            return first;
        });
    }

    @Test
    void the_promise_comes_first_page_by_page_and_either_can_be_asked_for_alone() {
        UUID other = plans.action(first, "1.2");
        edition();
        change(said -> with(said, first, "Other words", said.timescale(), said.leadAgencies(), List.of()));
        plans.system(() -> {
            ActionInput said = actions.said(other);
            actions.restate(
                    other, with(said, first, "Action 1.2", due("May 2010", 2010, 5), said.leadAgencies(), List.of()));
            return other;
        });
        String address = "/plans/" + plan + "/unpublished?from=0.2";
        String next = officer.get(address + "&limit=1")
                .then()
                .body("items.ref", contains("1.2"))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        officer.get(address + "&limit=1&after=" + next)
                .then()
                .body("items.ref", contains("1.1"))
                .body("next", nullValue());
        officer.get(address + "&kind=wording")
                .then()
                .body("items.ref", contains("1.1"))
                .body("total", equalTo(1));
    }

    @Test
    void members_read_comparisons_and_nobody_else() {
        edition();
        for (String address : List.of("/plans/" + plan + "/editions/0.2/changes", "/plans/" + plan + "/unpublished")) {
            people.agencyOfficer(police.toString()).get(address).then().statusCode(200);
            people.stranger().get(address).then().statusCode(404);
            Api.anonymous().get(address).then().statusCode(401);
        }
        officer.get("/plans/" + plan + "/editions/0.2/changes?from=7.7").then().statusCode(404);
        officer.get("/plans/" + plan + "/editions/0.1/changes")
                .then()
                .statusCode(200)
                .body("from", nullValue())
                .body("items", empty());
    }

    @Test
    void a_comparison_costs_as_many_statements_with_fifty_actions_as_with_one() {
        change(said -> with(said, first, "Other words", said.timescale(), said.leadAgencies(), List.of()));
        String address = "/plans/" + plan + "/unpublished?from=0.1";
        List<String> few = statements.during(() -> officer.get(address).then().body("total", equalTo(1)));
        plans.many(() -> {
            for (int i = 0; i < 49; i++) {
                actions.add(Plans.actionInput(first, "3." + i));
            }
        });
        List<String> many = statements.during(() -> officer.get(address).then().body("total", equalTo(50)));
        assertThat(many).hasSameSizeAs(few);
    }
}
