package org.waymark.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionInput;
import org.waymark.actions.CrossReferenceInput;
import org.waymark.actions.CrossReferenceKind;
import org.waymark.actions.MilestoneInput;
import org.waymark.actions.MonitoringInput;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.Timescales;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadinessTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county = "";
    private UUID police = new UUID(0, 0);
    private UUID head = new UUID(0, 0);
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private Api officer = Api.as("");

    @BeforeEach
    void a_plan() {
        county = members.county();
        police = UUID.fromString(members.member(county, "police"));
        head = UUID.fromString(members.post(county, police.toString(), "Head"));
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        officer = people.partnershipOfficer(county);
    }

    private static MilestoneInput milestone(String when) {
        return new MilestoneInput(null, "Step " + when, Timescales.usual().read(when), null, null);
    }

    private UUID action(String ref, @Nullable String when, List<MilestoneInput> milestones, AssignmentState state) {
        return plans.action(new ActionInput(
                priority,
                null,
                null,
                ref,
                Open.set("Act"),
                null,
                when == null ? Timescale.NONE : Timescales.usual().read(when),
                milestones,
                new AgencyLeadsInput(
                        OpenState.SET,
                        null,
                        List.of(new AgencyLeadInput(police, LeadRole.LEAD, state, true, "Not ours."))),
                new LeadsInput(OpenState.SET, null, List.of(new LeadInput(head, null, LeadRole.LEAD))),
                new MonitoringInput(OpenState.SET, null, List.of(), "The log"),
                List.of(),
                null,
                List.of()));
    }

    private UUID sound(String ref) {
        return action(ref, "March 2010", List.of(), AssignmentState.ACCEPTED);
    }

    private List<String> codes(String query) {
        return officer.get("/plans/" + plan + "/readiness?limit=500&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.code");
    }

    /** What is the matter in lines of this kind. */
    private List<String> of(String type) {
        var answer = officer.get("/plans/" + plan + "/readiness?limit=500").jsonPath();
        return answer.getList("items.findAll { it.where.type == '" + type + "' }.code");
    }

    @Test
    void a_sound_action_is_not_listed() {
        sound("1.1");
        assertThat(of("action")).isEmpty();
        assertThat(of("milestone")).isEmpty();
    }

    @Test
    void what_is_open_in_an_action_is_listed_with_its_owner() {
        plans.action(new ActionInput(
                priority,
                null,
                null,
                "1.1",
                Open.unconfirmed("Act?"),
                null,
                Timescales.usual().read("tbc"),
                List.of(milestone("TBC")),
                new AgencyLeadsInput(OpenState.UNCONFIRMED, "Police?", List.of()),
                new LeadsInput(OpenState.UNCONFIRMED, "tbc", List.of()),
                new MonitoringInput(OpenState.UNCONFIRMED, "tbc", List.of(), null),
                List.of(new CrossReferenceInput("see 9", CrossReferenceKind.PRIORITY, "9", null)),
                null,
                List.of()));
        assertThat(of("action"))
                .containsExactlyInAnyOrder(
                        "action-title-unconfirmed",
                        "timescale-unconfirmed",
                        "lead-agency-unconfirmed",
                        "lead-officer-unconfirmed",
                        "monitoring-unconfirmed",
                        "reference-without-target");
        assertThat(of("milestone")).containsExactly("timescale-unconfirmed");
    }

    @Test
    void what_is_missing_in_an_action_is_listed() {
        plans.action(priority, "1.1");
        assertThat(of("action"))
                .containsExactlyInAnyOrder("no-lead-agency", "no-lead-officer", "no-monitoring", "no-milestone");
    }

    @Test
    void dates_outside_the_plan_and_words_without_a_date_look_wrong() {
        UUID id = action(
                "1.1",
                "In due course",
                List.of(milestone("March 2009"), milestone("April 2011"), milestone("10/11")),
                AssignmentState.ACCEPTED);
        assertThat(of("action")).containsExactly("free-text-timescale");
        assertThat(of("milestone")).contains("before-the-period", "after-the-period", "doubtful-timescale");
        officer.get("/plans/" + plan + "/readiness?code=before-the-period")
                .then()
                .body("items[0].where.id", equalTo(id.toString()))
                .body("items[0].where.field", equalTo("timescale"))
                .body("items[0].agency.id", equalTo(police.toString()))
                .body("items[0].officer.name", equalTo("Head"));
    }

    @Test
    void two_lines_with_one_number_look_wrong() {
        sound("1.1");
        sound("1.1");
        plans.priority(plan, "1");
        assertThat(of("action")).containsExactly("action-ref-twice", "action-ref-twice");
        assertThat(codes("code=priority-ref-twice")).hasSize(2);
    }

    @Test
    void an_open_proposal_and_a_declined_lead_are_listed() {
        action("1.1", "March 2010", List.of(), AssignmentState.PROPOSED);
        action("1.2", "March 2010", List.of(), AssignmentState.DECLINED);
        assertThat(of("action")).contains("open-proposal", "declined");
    }

    @Test
    void a_lead_who_has_left_and_an_agency_that_has_ended_are_listed() {
        sound("1.1");
        database.run("update officer set left_on = '2009-01-01' where id = ?", head);
        database.run("update agency set active_to = '2009-01-01' where id = ?", police);
        database.run("update membership set valid_to = '2009-01-01' where agency_id = ?", police);
        assertThat(of("action")).contains("lead-left", "agency-ended", "agency-not-a-member");
    }

    @Test
    void a_priority_without_its_template_is_listed() {
        assertThat(of("priority")).contains("no-leads", "no-actions");
        assertThat(of("plan")).containsExactly("no-contact");
    }

    @Test
    void it_can_be_narrowed_and_walked_at_the_same_cost_whatever_the_size() {
        plans.action(priority, "1.1");
        action("1.2", null, List.of(), AssignmentState.PROPOSED);
        assertThat(codes("kind=suspicious")).doesNotContain("no-lead-agency").contains("open-proposal");
        assertThat(codes("agency=" + police)).contains("open-proposal").doesNotContain("no-lead-agency");
        assertThat(codes("officer=" + head)).contains("open-proposal");
        assertThat(codes("priority=" + plans.priority(plan, "2")))
                .contains("no-leads")
                .doesNotContain("open-proposal");
        List<String> whole = officer.get("/plans/" + plan + "/readiness?limit=500")
                .jsonPath()
                .getList("items.id");
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            var request = officer.request().queryParam("limit", 3);
            var page =
                    (after == null ? request : request.queryParam("after", after)).get("/plans/" + plan + "/readiness");
            walked.addAll(page.jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates();
        int few = statements
                .during(() -> officer.get("/plans/" + plan + "/readiness"))
                .size();
        plans.many(() -> {
            for (int i = 0; i < 40; i++) {
                plans.action(priority, "3." + i);
            }
        });
        assertThat(statements.during(() -> officer.get("/plans/" + plan + "/readiness")))
                .hasSize(few);
        officer.get("/plans/" + plan + "/readiness?limit=2").then().body("items", hasSize(2));
    }
}
