package org.waymark.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionInput;
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
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescales;

/**
 * One priority of three actions: 1.1 with the police and a post of theirs has an open date and no monitoring; 1.2 with
 * the police and the board has words without a date and no monitoring; 1.3, with nobody, has neither.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadinessOwnersTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String police = "";
    private String head = "";
    private String board = "";
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private final List<UUID> actions = new ArrayList<>();
    private Api officer = Api.as("");

    @BeforeEach
    void three_actions() {
        String county = members.county();
        police = members.member(county, "police");
        head = members.post(county, police, "Head");
        board = members.group(county, "board");
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        actions.add(action("1.1", "TBC", true, new LeadInput(UUID.fromString(head), null, LeadRole.LEAD)));
        actions.add(action("1.2", "In due course", true, new LeadInput(null, UUID.fromString(board), LeadRole.LEAD)));
        actions.add(action("1.3", "March 2010", false, null));
        officer = people.partnershipOfficer(county);
    }

    private UUID action(String ref, String when, boolean led, @Nullable LeadInput lead) {
        AgencyLeadInput place =
                new AgencyLeadInput(UUID.fromString(police), LeadRole.LEAD, AssignmentState.ACCEPTED, true, null);
        return plans.action(new ActionInput(
                priority,
                null,
                null,
                ref,
                Open.set("Act"),
                null,
                Timescales.usual().read(when),
                List.of(),
                led ? new AgencyLeadsInput(OpenState.SET, null, List.of(place)) : AgencyLeadsInput.NONE,
                lead == null ? LeadsInput.NONE : new LeadsInput(OpenState.SET, null, List.of(lead)),
                MonitoringInput.NONE,
                List.of(),
                null,
                List.of()));
    }

    private JsonPath readiness(String query) {
        return officer.get("/plans/" + plan + "/readiness?limit=500&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> codes(String query) {
        return readiness(query).getList("items.collect { it.where.ref + ' ' + it.code }");
    }

    @Test
    void what_is_with_whom_is_counted_by_kind_agency_officer_and_group() {
        officer.get("/plans/" + plan + "/readiness?thing=" + actions.get(0) + "&thing=" + actions.get(1) + "&thing="
                        + actions.get(2))
                .then()
                .body("owners", hasSize(3))
                // In the order of names: the police's post, the police with the board, nobody last.
                .body("owners[0].agency.id", equalTo(police))
                .body("owners[0].officer.id", equalTo(head))
                .body("owners[0].group", nullValue())
                .body("owners[0].counts", equalTo(Map.of("unconfirmed", 1, "missing", 1, "suspicious", 0)))
                .body("owners[1].group.id", equalTo(board))
                .body("owners[1].officer", nullValue())
                .body("owners[1].counts", equalTo(Map.of("unconfirmed", 0, "missing", 1, "suspicious", 1)))
                .body("owners[2].agency", nullValue())
                .body("owners[2].counts", equalTo(Map.of("unconfirmed", 0, "missing", 3, "suspicious", 0)));
    }

    @Test
    void the_kinds_are_counted_of_what_the_other_filters_leave() {
        officer.get("/plans/" + plan + "/readiness?agency=" + police + "&kind=suspicious")
                .then()
                .body("counts", equalTo(Map.of("unconfirmed", 1, "missing", 2, "suspicious", 1)))
                .body("total", equalTo(1))
                .body("items.code", contains("free-text-timescale"));
    }

    @Test
    void each_filter_takes_several_values_and_they_narrow_together() {
        assertThat(codes("officer=" + head)).containsExactly("1.1 no-monitoring", "1.1 timescale-unconfirmed");
        assertThat(codes("group=" + board)).containsExactly("1.2 free-text-timescale", "1.2 no-monitoring");
        assertThat(codes("code=free-text-timescale&code=timescale-unconfirmed"))
                .containsExactly("1.1 timescale-unconfirmed", "1.2 free-text-timescale");
        assertThat(codes("kind=missing&kind=unconfirmed&agency=" + police))
                .containsExactly("1.1 no-monitoring", "1.1 timescale-unconfirmed", "1.2 no-monitoring");
        UUID other = plans.priority(plan, "2");
        assertThat(codes("priority=" + other)).containsExactly("2 no-actions", "2 no-leads");
        assertThat(codes("priority=" + other + "&priority=" + priority + "&code=no-leads"))
                .containsExactly("1 no-leads", "2 no-leads");
        assertThat(codes("thing=" + actions.get(2)))
                .containsExactly("1.3 no-lead-agency", "1.3 no-lead-officer", "1.3 no-monitoring");
        officer.get("/plans/" + plan + "/readiness?thing=perhaps").then().statusCode(400);
        officer.get("/plans/" + plan + "/readiness?kind=never").then().statusCode(400);
    }

    @Test
    void what_follows_an_item_can_be_asked_for_when_it_is_settled() {
        JsonPath before = readiness("agency=" + police);
        String cursor = before.getString("items[1].cursor");
        assertThat(before.getString("items[1].code")).isEqualTo("timescale-unconfirmed");
        officer.patch(
                        "/actions/" + actions.getFirst(),
                        officer.get("/actions/" + actions.getFirst()).header("ETag"),
                        Map.of("timescale", Map.of("state", "set", "text", "March 2010")))
                .then()
                .statusCode(200);
        officer.get("/plans/" + plan + "/readiness?limit=1&agency=" + police + "&after=" + cursor)
                .then()
                .body("items.code", contains("free-text-timescale"))
                .body("total", equalTo(3));
    }

    @Test
    void each_item_says_under_which_priority_it_stands() {
        assertThat(readiness("code=no-lead-agency").getList("items.where.priority.ref"))
                .containsExactly("1");
        assertThat(readiness("code=no-contact").getList("items.where.priority")).containsExactly((Object) null);
    }

    @Test
    void it_is_listed_by_kind_agency_or_officer_as_asked_and_walked_in_that_order() {
        String things = "thing=" + actions.get(0) + "&thing=" + actions.get(1) + "&thing=" + actions.get(2);
        assertThat(codes("sort=kind&agency=" + police))
                .containsExactly(
                        "1.1 timescale-unconfirmed",
                        "1.1 no-monitoring",
                        "1.2 no-monitoring",
                        "1.2 free-text-timescale");
        // What nobody owns comes last.
        List<String> byOfficer = codes("sort=officer&" + things);
        assertThat(byOfficer).hasSize(7);
        assertThat(byOfficer.subList(4, 7))
                .containsExactly("1.3 no-lead-agency", "1.3 no-lead-officer", "1.3 no-monitoring");
        List<String> byAgency = codes("sort=agency&" + things);
        List<String> walked = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = officer.get("/plans/" + plan + "/readiness?limit=2&sort=agency&" + things
                            + (after.isEmpty() ? "" : "&after=" + after))
                    .jsonPath();
            walked.addAll(page.getList("items.collect { it.where.ref + ' ' + it.code }"));
            after = page.getString("next");
        }
        assertThat(walked).isEqualTo(byAgency).hasSize(7);
        officer.get("/plans/" + plan + "/readiness?sort=colour").then().statusCode(400);
    }

    @Test
    void who_may_settle_an_item_is_said_with_it() {
        String query = "/plans/" + plan + "/readiness?code=no-lead-agency&code=no-contact";
        assertThat(officer.get(query).jsonPath().getList("items.allowed"))
                .containsExactly(List.of("edit"), List.of("edit"));
        assertThat(people.agencyOfficer(police).get(query).jsonPath().getList("items.allowed"))
                .containsExactly(List.of(), List.of());
        // Whoever leads a priority settles what stands under it, and nothing of the plan's own.
        database.run(
                "insert into priority_lead (priority_id, ordinal, officer_id, role) values (?, 0, ?::uuid, 'lead')",
                priority,
                head);
        assertThat(people.agencyOfficer(police, head).get(query).jsonPath().getList("items.allowed"))
                .containsExactly(List.of(), List.of("edit"));
        database.run("update plan set status = 'closed', closed_on = '2011-04-01' where id = ?", plan);
        assertThat(officer.get(query).jsonPath().getList("items.allowed")).containsExactly(List.of(), List.of());
    }
}
