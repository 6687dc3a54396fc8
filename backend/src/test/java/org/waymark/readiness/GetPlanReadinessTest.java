package org.waymark.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.Timescales;

/** The plan of the builders runs from 1 April 2009 to 31 March 2011. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GetPlanReadinessTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Statements statements;

    private String county;
    private String agency;
    private UUID plan;
    private UUID priority;
    private Api officer;

    @BeforeEach
    void aPlanOfOnePriority() {
        county = members.county();
        agency = members.member(county, "health");
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        officer = people.partnershipOfficer(county);
    }

    private AgencyLeadsInput agencies(AssignmentState state, String which) {
        String reason = state == AssignmentState.DECLINED ? "No staff for it" : null;
        return new AgencyLeadsInput(
                OpenState.SET,
                null,
                List.of(new AgencyLeadInput(UUID.fromString(which), LeadRole.LEAD, state, false, reason)));
    }

    private ActionInput action(String ref, String timescale, AgencyLeadsInput leads) {
        return Plans.actionInput(priority, null, ref, Timescales.usual().read(timescale), leads);
    }

    /** The codes found at a reference, without what the bare builders leave out everywhere. */
    private List<String> codesAt(String ref) {
        return officer
                .get("/plans/" + plan + "/readiness?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("items.findAll { it.where.ref == '" + ref + "' }.code")
                .stream()
                .filter(code -> !List.of("no-lead-officer", "no-monitoring").contains(code))
                .toList();
    }

    @Test
    void a_timescale_to_be_confirmed_is_unconfirmed_and_words_without_a_date_are_suspicious() {
        plans.action(action("1.1", "TBC", agencies(AssignmentState.ACCEPTED, agency)));
        plans.action(action("1.2", "when the new centre opens", agencies(AssignmentState.ACCEPTED, agency)));
        plans.action(action("1.3", "9/10", agencies(AssignmentState.ACCEPTED, agency)));
        plans.action(action("1.4", "Sept 2009", agencies(AssignmentState.ACCEPTED, agency)));
        assertThat(codesAt("1.1")).containsExactly("timescale-unconfirmed");
        assertThat(codesAt("1.2")).containsExactly("free-text-timescale");
        assertThat(codesAt("1.3")).containsExactly("doubtful-timescale");
        assertThat(codesAt("1.4")).isEmpty();
    }

    @Test
    void a_date_outside_the_plans_period_is_suspicious() {
        plans.action(action("1.1", "June 2006", agencies(AssignmentState.ACCEPTED, agency)));
        plans.action(action("1.2", "April 2011", agencies(AssignmentState.ACCEPTED, agency)));
        assertThat(codesAt("1.1")).containsExactly("before-the-period");
        assertThat(codesAt("1.2")).containsExactly("after-the-period");
    }

    @Test
    void an_action_with_no_date_at_all_and_two_with_one_number_are_suspicious() {
        plans.action(
                Plans.actionInput(priority, null, "1.1", Timescale.NONE, agencies(AssignmentState.ACCEPTED, agency)));
        plans.action(action("1.2", "2010", agencies(AssignmentState.ACCEPTED, agency)));
        plans.action(action("1.2", "2010", agencies(AssignmentState.ACCEPTED, agency)));
        assertThat(codesAt("1.1")).containsExactly("no-milestone");
        assertThat(codesAt("1.2")).containsExactly("action-ref-twice", "action-ref-twice");
    }

    @Test
    void proposals_and_refusals_are_listed_with_the_agency() {
        plans.action(action("1.1", "2010", agencies(AssignmentState.PROPOSED, agency)));
        plans.action(action("1.2", "2010", agencies(AssignmentState.DECLINED, agency)));
        assertThat(codesAt("1.1")).containsExactly("open-proposal");
        assertThat(codesAt("1.2")).contains("declined");
        List<String> owners = officer.get("/plans/" + plan + "/readiness?code=declined")
                .then()
                .extract()
                .jsonPath()
                .getList("items.agency.id");
        assertThat(owners).containsExactly(agency);
    }

    @Test
    void an_agency_that_is_no_member_cannot_be_counted_on() {
        String outside = members.agency(county, "voluntary");
        plans.action(action("1.1", "2010", agencies(AssignmentState.ACCEPTED, outside)));
        assertThat(codesAt("1.1")).containsExactly("agency-not-a-member");
    }

    @Test
    void nobody_leading_is_missing_unless_the_action_above_says_who() {
        UUID above = plans.action(action("1.1", "2010", agencies(AssignmentState.ACCEPTED, agency)));
        plans.action(
                Plans.actionInput(priority, above, "1.1a", Timescales.usual().read("2010"), AgencyLeadsInput.NONE));
        plans.action(action("1.2", "2010", AgencyLeadsInput.NONE));
        assertThat(codesAt("1.1a")).isEmpty();
        assertThat(codesAt("1.2")).containsExactly("no-lead-agency");
    }

    @Test
    void a_proposed_text_stands_beside_what_is_open() {
        AgencyLeadsInput open = new AgencyLeadsInput(OpenState.UNCONFIRMED, "Workforce Development Group?", List.of());
        plans.action(action("1.1", "2010", open));
        officer.get("/plans/" + plan + "/readiness?kind=unconfirmed")
                .then()
                .statusCode(200)
                .body("items.code", org.hamcrest.Matchers.contains("lead-agency-unconfirmed"))
                .body("items[0].text", org.hamcrest.Matchers.equalTo("Workforce Development Group?"))
                .body("items[0].where.field", org.hamcrest.Matchers.equalTo("leadAgencies"))
                .body("counts.unconfirmed", org.hamcrest.Matchers.equalTo(1))
                .body("total", org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void a_leaver_still_leading_and_a_reference_to_nothing_are_suspicious() {
        String leaver = members.post(county, agency, "Head of Play");
        var api = people.administrator();
        api.patch(
                        "/officers/" + leaver,
                        api.get("/officers/" + leaver).header("ETag"),
                        java.util.Map.of("leftOn", "2009-10-01"))
                .then()
                .statusCode(200);
        plans.action(new ActionInput(
                priority,
                null,
                null,
                "1.1",
                Open.set("Open two playgrounds"),
                null,
                Timescales.usual().read("2010"),
                List.of(new MilestoneInput(null, null, Timescales.usual().read("June 2009"), null, null)),
                agencies(AssignmentState.ACCEPTED, agency),
                new LeadsInput(
                        OpenState.SET, null, List.of(new LeadInput(UUID.fromString(leaver), null, LeadRole.LEAD))),
                MonitoringInput.NONE,
                List.of(new CrossReferenceInput("see Priority 99", CrossReferenceKind.PRIORITY, "99", null)),
                null,
                List.of()));
        assertThat(codesAt("1.1"))
                .containsExactlyInAnyOrder("lead-left", "reference-without-target", "milestone-without-words");
    }

    @Test
    void pages_go_on_where_the_last_one_ended_and_nothing_is_skipped_or_repeated() {
        for (int i = 1; i <= 12; i++) {
            plans.action(action("1." + i, "TBC", AgencyLeadsInput.NONE));
        }
        List<String> whole = officer.get("/plans/" + plan + "/readiness?limit=500")
                .then()
                .extract()
                .jsonPath()
                .getList("items.id");
        List<String> walked = new java.util.ArrayList<>();
        String after = "";
        while (after != null) {
            var page = officer.get("/plans/" + plan + "/readiness?limit=7" + (after.isEmpty() ? "" : "&after=" + after))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            walked.addAll(page.getList("items.id"));
            after = page.getString("next");
        }
        assertThat(walked).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_plan() {
        plans.action(action("1.1", "TBC", AgencyLeadsInput.NONE));
        int one = statementsOfAPage();
        for (int i = 2; i <= 50; i++) {
            plans.action(action("1." + i, "TBC", AgencyLeadsInput.NONE));
        }
        assertThat(statementsOfAPage()).isEqualTo(one);
    }

    /** The first call has the caller's grants read; they are kept for a moment. */
    private int statementsOfAPage() {
        officer.get("/plans/" + plan + "/readiness?limit=500");
        return statements
                .during(() -> officer.get("/plans/" + plan + "/readiness?limit=500"))
                .size();
    }

    @Test
    void only_those_who_may_read_the_plan_see_how_ready_it_is() {
        people.agencyOfficer(agency).get("/plans/" + plan + "/readiness").then().statusCode(200);
        people.stranger().get("/plans/" + plan + "/readiness").then().statusCode(404);
        officer.get("/plans/" + UUID.randomUUID() + "/readiness").then().statusCode(404);
        officer.get("/plans/" + plan + "/readiness?kind=perhaps&colour=red")
                .then()
                .statusCode(400);
        Api.anonymous().get("/plans/" + plan + "/readiness").then().statusCode(401);
    }
}
