package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.actions.MilestoneInput;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleKind;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AgreedPromiseTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    ActionService actions;

    @Inject
    org.waymark.access.Reason reasons;

    @Inject
    Database database;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private UUID action = new UUID(0, 0);

    @BeforeEach
    void an_agreed_plan() {
        county = members.county();
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        action = plans.action(Plans.actionInput(priority, null, "1.1", due("May 2009", 5), AgencyLeadsInput.NONE));
        Api officer = people.partnershipOfficer(county);
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "Board"))
                .then()
                .statusCode(200);
    }

    private static Timescale due(String text, int month) {
        LocalDate last = LocalDate.of(2009, month, 1).plusMonths(1).minusDays(1);
        return new Timescale(OpenState.SET, text, TimescaleKind.DUE, null, last, null, null);
    }

    private void change(UnaryOperator<ActionInput> edit) {
        plans.restate(action, edit.apply(plans.system(() -> actions.said(action))));
    }

    private void refused(UnaryOperator<ActionInput> edit) {
        assertThatThrownBy(() -> change(edit)).satisfies(AgreedPromiseTest::needsReason);
    }

    private static void needsReason(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.REASON_NEEDED));
    }

    private static ActionInput with(
            ActionInput said, Timescale timescale, List<MilestoneInput> milestones, AgencyLeadsInput agencies) {
        return new ActionInput(
                said.priority(),
                said.parent(),
                said.heading(),
                said.ref(),
                said.title(),
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

    @Test
    void words_may_change_without_a_reason() {
        assertThatCode(() ->
                        change(said -> with(said, due("By the end of May 2009", 5), List.of(), said.leadAgencies())))
                .doesNotThrowAnyException();
    }

    @Test
    void another_date_needs_a_reason() {
        refused(said -> with(said, due("June 2009", 6), List.of(), said.leadAgencies()));
        refused(said -> with(said, Timescale.NONE, List.of(), said.leadAgencies()));
        assertThat(plans.system(() -> actions.said(action)).timescale()).isEqualTo(due("May 2009", 5));
    }

    @Test
    void another_lead_needs_a_reason_and_its_own_answer_none() {
        UUID police = UUID.fromString(members.member(county, "police"));
        AgencyLeadsInput proposed = leads(police, AssignmentState.PROPOSED);
        refused(said -> with(said, said.timescale(), List.of(), proposed));
        plans.system(() -> {
            reasons.say("The board asked for it");
            actions.restate(action, with(actions.said(action), due("May 2009", 5), List.of(), proposed));
            return action;
        });
        assertThatCode(() -> change(
                        said -> with(said, said.timescale(), List.of(), leads(police, AssignmentState.ACCEPTED))))
                .doesNotThrowAnyException();
    }

    private static AgencyLeadsInput leads(UUID agency, AssignmentState state) {
        return new AgencyLeadsInput(
                OpenState.SET, null, List.of(new AgencyLeadInput(agency, LeadRole.LEAD, state, false, null)));
    }

    @Test
    void a_milestone_that_comes_needs_a_reason_and_one_that_is_done_does_not() {
        MilestoneInput milestone = new MilestoneInput(null, "Doors open", due("July 2009", 7), null, null);
        refused(said -> with(said, said.timescale(), List.of(milestone), said.leadAgencies()));
        plans.system(() -> {
            reasons.say("Asked for by the young people");
            actions.restate(
                    action, with(actions.said(action), due("May 2009", 5), List.of(milestone), AgencyLeadsInput.NONE));
            return action;
        });
        change(said -> {
            MilestoneInput there = said.milestones().getFirst();
            return with(
                    said,
                    said.timescale(),
                    List.of(new MilestoneInput(
                            there.id(), there.text(), there.timescale(), null, LocalDate.of(2009, 7, 3))),
                    said.leadAgencies());
        });
        assertThat(database.changesOf(action.toString()))
                .anySatisfy(change -> assertThat(change)
                        .containsEntry("row_table", "milestone")
                        .containsEntry("reason", "Asked for by the young people"));
    }

    @Test
    void a_new_action_or_priority_or_period_needs_a_reason() {
        assertThatThrownBy(() -> plans.action(priority, "1.2")).satisfies(AgreedPromiseTest::needsReason);
        assertThatThrownBy(() -> plans.priority(plan, "2")).satisfies(AgreedPromiseTest::needsReason);
    }

    @Test
    void what_is_said_as_a_parameter_of_the_call_stands_in_the_record() {
        UUID agency = UUID.fromString(members.agency(county, "police"));
        Api officer = people.partnershipOfficer(county);
        String etag = officer.get("/agencies/" + agency).header("ETag");
        officer.patch("/agencies/" + agency + "?reason=Renamed by order", etag, Map.of("name", "Other"))
                .then()
                .statusCode(200);
        assertThat(database.changesOf(agency.toString()).getLast()).containsEntry("reason", "Renamed by order");
    }
}
