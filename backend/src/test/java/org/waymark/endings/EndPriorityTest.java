package org.waymark.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;

/** A priority that ends takes its actions along, and brings back those alone that ended with it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EndPriorityTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private UUID action = new UUID(0, 0);
    private UUID sub = new UUID(0, 0);
    private UUID earlier = new UUID(0, 0);
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_priority_with_actions_of_which_one_has_ended() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        action = plans.action(priority, "1.1");
        sub = plans.action(Plans.actionInput(priority, action, "1.1a", Timescale.NONE, AgencyLeadsInput.NONE));
        earlier = plans.action(priority, "1.2");
        become(officer, "/actions/" + earlier, "ended", "Done by the schools").statusCode(200);
    }

    private static ValidatableResponse become(Api by, String address, String to, String reason) {
        return by.post(address + "/transitions", Map.of("to", to, "reason", reason))
                .then();
    }

    private String address() {
        return "/priorities/" + priority;
    }

    @Test
    void its_actions_end_and_come_back_with_it() {
        become(officer, address(), "ended", "Joined with priority 2")
                .statusCode(200)
                .body("ended.reason", equalTo("Joined with priority 2"))
                .body("ended.by", notNullValue())
                .body("ended.along", equalTo(2))
                .body("allowed", contains("edit", "delete", "bring-back"));
        for (UUID each : List.of(action, sub)) {
            officer.get("/actions/" + each).then().body("ended.with.id", equalTo(priority.toString()));
            assertThat(database.changesOf(each.toString()).getLast())
                    .containsEntry("fields", List.of("ended"))
                    .containsEntry("reason", "Joined with priority 2");
        }
        officer.get("/priorities?plan=" + plan).then().body("items", empty());
        officer.get("/priorities?ended=true&plan=" + plan).then().body("items.id", contains(priority.toString()));
        officer.get("/plans/" + plan).then().body("counts.priorities", equalTo(0));
        become(officer, "/actions/" + action, "current", "It goes on")
                .statusCode(422)
                .body("detail", containsString("The priority that it stands under has ended"));
        become(officer, address(), "current", "The board wants it")
                .statusCode(200)
                .body("ended", nullValue());
        officer.get("/actions?plan=" + plan).then().body("items.id", contains(action.toString(), sub.toString()));
        officer.get("/actions/" + earlier).then().body("ended.reason", equalTo("Done by the schools"));
    }

    @Test
    void readiness_asks_nothing_of_it_and_no_action_is_put_into_it() {
        become(officer, address(), "ended", "Joined with priority 2").statusCode(200);
        officer.get("/plans/" + plan + "/readiness?priority=" + priority)
                .then()
                .statusCode(200)
                .body("items", empty());
        officer.post(
                        "/actions",
                        Map.of(
                                "priority",
                                priority.toString(),
                                "ref",
                                "1.9",
                                "title",
                                Map.of("state", "set", "text", "Late")))
                .then()
                .statusCode(409)
                .body("detail", containsString("has ended"));
    }

    @Test
    void the_edition_and_the_comparison_say_so() {
        officer.made("/plans/" + plan + "/editions", Map.of("label", "0.1"));
        become(officer, address(), "ended", "Joined with priority 2").statusCode(200);
        officer.made("/plans/" + plan + "/editions", Map.of("label", "0.2"));
        officer.get("/plans/" + plan + "/editions/0.2/priorities")
                .then()
                .body("items.ended.reason", contains("Joined with priority 2"));
        officer.get("/plans/" + plan + "/editions/0.2/changes?from=0.1")
                .then()
                .body("items.type", contains("priority", "action", "action"))
                .body("items.change", contains("ended", "ended", "ended"));
    }

    @Test
    void only_the_partnership_s_officers_end_it_not_its_lead() {
        String police = members.member(county, "police");
        String post = members.post(county, police, "Head of Safety");
        officer.patch(
                        address(),
                        officer.get(address()).header("ETag"),
                        Map.of(
                                "leads",
                                Map.of("state", "set", "items", List.of(Map.of("officer", post, "role", "lead")))))
                .then()
                .statusCode(200);
        Api lead = people.agencyOfficer(police, post);
        lead.get(address()).then().body("allowed", contains("edit"));
        become(lead, address(), "ended", "No").statusCode(403);
        become(people.stranger(), address(), "ended", "No").statusCode(404);
        become(officer, address(), "current", "No").statusCode(409);
        officer.post(address() + "/transitions", Map.of("to", "ended"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }
}
