package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ExternalId;
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
class ListActionsTest {
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
    private UUID health = new UUID(0, 0);
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private Api officer = Api.as("");

    @BeforeEach
    void a_priority_to_act_in() {
        county = members.county();
        police = UUID.fromString(members.member(county, "police"));
        health = UUID.fromString(members.member(county, "health"));
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        officer = people.partnershipOfficer(county);
    }

    private UUID action(@Nullable UUID parent, String ref, @Nullable String when, AgencyLeadInput... agencies) {
        Timescale timescale = when == null ? Timescale.NONE : Timescales.usual().read(when);
        AgencyLeadsInput leads = agencies.length == 0
                ? AgencyLeadsInput.NONE
                : new AgencyLeadsInput(OpenState.SET, null, List.of(agencies));
        return plans.action(Plans.actionInput(priority, parent, ref, timescale, leads));
    }

    private static AgencyLeadInput place(UUID agency, LeadRole role, AssignmentState state) {
        return new AgencyLeadInput(agency, role, state, true, state == AssignmentState.DECLINED ? "Not ours." : null);
    }

    private static AgencyLeadInput lead(UUID agency) {
        return place(agency, LeadRole.LEAD, AssignmentState.ACCEPTED);
    }

    private static AgencyLeadInput supporting(UUID agency) {
        return place(agency, LeadRole.SUPPORTING, AssignmentState.ACCEPTED);
    }

    private ValidatableResponse listed(String query) {
        return officer.get("/actions?plan=" + plan + "&" + query).then().statusCode(200);
    }

    @Test
    void a_sub_action_without_leads_shows_and_counts_for_those_of_its_action() {
        UUID above = action(null, "1.1", null, lead(police), supporting(health));
        UUID below = action(above, "1.1a", "TBC");
        officer.get("/actions/" + below)
                .then()
                .statusCode(200)
                .body("leadAgencies.inherited", equalTo(true))
                .body("leadAgencies.state", equalTo("set"))
                .body("leadAgencies.items.id", contains(police.toString()))
                .body("leadAgencies.items[0].assignment.state", equalTo("accepted"))
                .body("parent.ref", equalTo("1.1"))
                .body("timescale.state", equalTo("unconfirmed"));
        listed("agency=" + police).body("items.ref", contains("1.1", "1.1a"));
        listed("agency=" + police + "&role=supporting").body("items", hasSize(0));
        listed("agency=" + health).body("items.ref", contains("1.1"));
        officer.get("/actions/" + above).then().body("subActions.ref", contains("1.1a"));
        officer.get("/actions/" + above + "/assignments")
                .then()
                .statusCode(200)
                .body("items.agency.id", contains(police.toString(), health.toString()));
    }

    @Test
    void a_declined_place_counts_no_more_but_is_shown() {
        UUID id = action(null, "1.1", null, place(police, LeadRole.LEAD, AssignmentState.DECLINED), lead(health));
        officer.get("/actions/" + id).then().body("leadAgencies.items.assignment.state", hasItem("declined"));
        listed("agency=" + police).body("items", hasSize(0));
        people.agencyOfficer(police.toString()).get("/actions/" + id).then().body("allowed", hasSize(0));
        people.agencyOfficer(health.toString())
                .get("/actions/" + id)
                .then()
                .body("allowed", contains("report-progress"));
        officer.get("/actions/" + id).then().body("allowed", contains("edit", "report-progress", "end"));
    }

    @Test
    void members_read_drafts_and_nobody_else_does() {
        UUID id = action(null, "1.1", null, lead(police));
        people.agencySystem(health.toString()).get("/actions/" + id).then().statusCode(200);
        people.stranger().get("/actions/" + id).then().statusCode(404);
        people.stranger().get("/actions?plan=" + plan).then().statusCode(200).body("items", hasSize(0));
        people.partnershipOfficer(members.county()).get("/actions/" + id).then().statusCode(404);
        Api.anonymous().get("/actions/" + id).then().statusCode(401);
        officer.get("/actions/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void an_agency_is_named_by_its_code_unless_two_have_it() {
        String other = members.county();
        members.agency(other, "police", "TWICE");
        UUID ours = UUID.fromString(members.agency(county, "police", "TWICE"));
        members.membership(ours.toString(), county);
        action(null, "1.1", null, lead(ours));
        listed("agency=twice").body("items.ref", contains("1.1"));
        people.administrator()
                .get("/actions?agency=TWICE")
                .then()
                .statusCode(400)
                .body("type", equalTo("/api/v1/problems/ambiguous"));
        officer.get("/actions?agency=NOBODY").then().statusCode(400);
        officer.get("/actions?role=lead").then().statusCode(400);
    }

    @Test
    void an_order_by_date_is_walked_to_its_end_with_the_undated_last() {
        for (String when : List.of("March 2010", "2009", "TBC", "June 2010", "March 2010")) {
            action(null, "1." + when.hashCode(), when);
        }
        for (String sort : List.of("due", "-due", "ref", "-updatedAt", "due,-updatedAt", "")) {
            List<String> whole =
                    new ArrayList<>(officer.get("/actions?plan=" + plan + (sort.isEmpty() ? "" : "&sort=" + sort))
                            .jsonPath()
                            .getList("items.id"));
            assertThat(whole).hasSize(5);
            List<String> walked = new ArrayList<>();
            String after = null;
            do {
                var request = officer.request().queryParam("plan", plan).queryParam("limit", 2);
                if (!sort.isEmpty()) {
                    request.queryParam("sort", sort);
                }
                var page = (after == null ? request : request.queryParam("after", after))
                        .get("/actions")
                        .then()
                        .statusCode(200)
                        .extract();
                walked.addAll(page.jsonPath().getList("items.id"));
                after = page.path("next");
            } while (after != null);
            assertThat(walked).as(sort).isEqualTo(whole);
        }
        List<@Nullable String> due =
                officer.get("/actions?plan=" + plan + "&sort=-due").jsonPath().getList("items.nextDue");
        assertThat(due).containsExactly("2010-06-30", "2010-03-31", "2010-03-31", "2009-12-31", null);
        officer.get("/actions?sort=colour").then().statusCode(400);
        officer.get("/actions?sort=due&after=bm9uc2Vuc2U")
                .then()
                .statusCode(400)
                .body("type", equalTo("/api/v1/problems/bad-cursor"));
    }

    @Test
    void numbers_in_a_reference_count_as_numbers() {
        for (String ref : List.of("1.10", "1.2", "1.1a", "1.1")) {
            action(null, ref, null);
        }
        listed("sort=ref").body("items.ref", contains("1.1", "1.1a", "1.2", "1.10"));
    }

    @Test
    void what_is_late_falls_due_or_is_open_can_be_asked_for() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        Timescale yesterday = dated(today.minusDays(1));
        action(null, "late", null);
        UUID late = plans.action(Plans.actionInput(priority, null, "1.2", yesterday, AgencyLeadsInput.NONE));
        plans.action(Plans.actionInput(priority, null, "1.3", dated(today.plusDays(30)), AgencyLeadsInput.NONE));
        action(null, "1.4", "TBC");
        listed("overdue=true").body("items.ref", contains("1.2")).body("items[0].overdue", equalTo(true));
        listed("overdue=false&sort=ref").body("items", hasSize(3));
        listed("dueFrom=" + today).body("items.ref", contains("1.3")).body("items[0].dueSoon", equalTo(true));
        listed("dueTo=" + today).body("items.ref", contains("1.2"));
        listed("unconfirmed=true").body("items.ref", contains("1.4"));
        listed("q=ACTION 1.3").body("items.ref", contains("1.3"));
        listed("updatedSince=" + java.time.Instant.now().plusSeconds(60)).body("items", hasSize(0));
        ActionInput done = Plans.actionInput(priority, null, "1.2", Timescale.NONE, AgencyLeadsInput.NONE)
                .with(List.of(new MilestoneInput(null, "Done", yesterday, null, today)));
        plans.restate(late, done);
        listed("overdue=true").body("items", hasSize(0));
        officer.get("/actions/" + late + "/milestones")
                .then()
                .body("items[0].overdue", equalTo(false))
                .body("items[0].doneOn", equalTo(today.toString()));
    }

    private static Timescale dated(LocalDate day) {
        return new Timescale(
                OpenState.SET, day.toString(), org.waymark.timescales.TimescaleKind.DUE, null, day, null, null);
    }

    @Test
    void parents_priorities_themes_officers_and_groups_narrow_the_list() {
        UUID head = UUID.fromString(members.post(county, police.toString(), "Head"));
        UUID board = UUID.fromString(members.group(county, "board"));
        ActionInput plain = Plans.actionInput(priority, "1.1");
        UUID above = plans.action(new ActionInput(
                priority,
                null,
                null,
                "1.1",
                Open.set("Led"),
                null,
                Timescale.NONE,
                List.of(),
                AgencyLeadsInput.NONE,
                new LeadsInput(OpenState.SET, null, List.of(new LeadInput(head, null, LeadRole.LEAD))),
                new MonitoringInput(OpenState.SET, null, List.of(board), null),
                List.of(new CrossReferenceInput("see 1", CrossReferenceKind.PRIORITY, "9", priority)),
                null,
                List.of(new ExternalId("log", "L-" + county))));
        action(above, "1.1a", null);
        plans.action(plain);
        listed("officer=" + head)
                .body("items.ref", contains("1.1", "1.1a"))
                .body("items[1].leadOfficers.inherited", equalTo(true))
                .body("items[1].leadOfficers.items[0].kind", equalTo("post"));
        listed("group=" + board)
                .body("items", hasSize(1))
                .body("items[0].monitoring.groups[0].id", equalTo(board.toString()))
                .body("items[0].crossReferences[0].ref", equalTo("1"));
        listed("parent=none").body("items", hasSize(2));
        listed("parent=" + above).body("items.ref", contains("1.1a"));
        listed("priority=" + priority + "&count=true&limit=1")
                .body("total", equalTo(3))
                .body("next", notNullValue());
        listed("theme=" + UUID.randomUUID()).body("items", hasSize(0));
        officer.get("/actions?partnership=" + county).then().body("items", hasSize(3));
        officer.get("/actions?parent=nobody").then().statusCode(400);
        officer.get("/actions/by-external-id/log/L-" + county)
                .then()
                .statusCode(200)
                .body("id", equalTo(above.toString()));
        officer.get("/actions/by-external-id/log/none").then().statusCode(404);
    }

    @Test
    void short_rows_say_less() {
        action(null, "1.1", "March 2010", lead(police));
        listed("view=summary")
                .body("items[0].nextDue", equalTo("2010-03-31"))
                .body("items[0].leadAgencies.items[0].code", notNullValue())
                .body("items[0].milestones", nullValue());
    }

    @Test
    void a_list_costs_the_same_whatever_its_length() {
        action(null, "1.1", "March 2010", lead(police));
        officer.get("/actions?plan=" + plan);
        String path = "/actions?plan=" + plan + "&count=true&agency=" + police;
        int one = statements.during(() -> officer.get(path)).size();
        plans.many(() -> {
            for (int i = 2; i <= 50; i++) {
                action(null, "1." + i, "March 2010", lead(police), supporting(health));
            }
        });
        List<String> sent = statements.during(() -> officer.get(path).then().body("items", hasSize(50)));
        assertThat(sent).hasSize(one).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> officer.get("/actions/" + plan))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void an_unchanged_action_is_not_sent_again() {
        UUID id = action(null, "1.1", null);
        String etag = officer.get("/actions/" + id).header("ETag");
        assertThat(etag).startsWith("\"1-");
        officer.request()
                .header("If-None-Match", etag)
                .get("/actions/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void pages_of_a_plan_follow_an_index() {
        plans.many(() -> {
            for (int i = 0; i < 300; i++) {
                action(null, "1." + i, "March 2010");
            }
        });
        database.analyze("action");
        for (String order : List.of("a.id", "coalesce(a.next_due, 'infinity'::date), a.id")) {
            String seen = database.rows("explain select a.id from action a where a.plan_id = '" + plan + "' and ("
                            + order
                            + ") > (" + (order.equals("a.id") ? "" : "'2010-01-01'::date, ") + "'" + new UUID(0, 0)
                            + "'::uuid) order by " + order + " limit 2")
                    .toString();
            assertThat(seen).contains("Index").doesNotContain("Sort");
        }
    }
}
