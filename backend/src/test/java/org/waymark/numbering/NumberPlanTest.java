package org.waymark.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;

/** Numbering a plan, or a priority of it, by its order. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class NumberPlanTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private UUID four = new UUID(0, 0);
    private UUID seven = new UUID(0, 0);
    private UUID action = new UUID(0, 0);
    private UUID part = new UUID(0, 0);
    private UUID other = new UUID(0, 0);
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_plan_whose_numbers_have_gaps() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        four = plans.priority(plan, "4");
        seven = plans.priority(plan, "7");
        action = action(four, null, "4.3");
        part = action(four, action, "b)");
        other = action(seven, null, "2.1");
    }

    private UUID action(UUID priority, @Nullable UUID parent, String ref) {
        return plans.action(Plans.actionInput(priority, parent, ref, Timescale.NONE, AgencyLeadsInput.NONE));
    }

    private String numbering() {
        return "/plans/" + plan + "/numbering";
    }

    @Test
    void the_whole_plan_is_numbered_in_its_order_after_one_has_seen_how() {
        officer.post(numbering() + "?dryRun=true", Map.of())
                .then()
                .statusCode(200)
                .body("items.type", contains("priority", "action", "action", "priority"))
                .body("items.before", contains("4", "4.3", "b)", "7"))
                .body("items.after", contains("1", "1.1", "1.1a", "2"))
                .body("kept", equalTo(1));
        officer.get("/priorities/" + four).then().body("ref", equalTo("4")).body("version", equalTo(1));
        Feed feed = Feed.fromNow(officer);
        officer.post(numbering(), Map.of()).then().statusCode(200).body("kept", equalTo(1));
        officer.get("/priorities/" + seven).then().body("ref", equalTo("2"));
        officer.get("/actions/" + part).then().body("ref", equalTo("1.1a")).body("version", equalTo(2));
        officer.get("/actions/" + other).then().body("ref", equalTo("2.1")).body("version", equalTo(1));
        feed.untilSeen(part);
        assertThat(feed.seen()).hasSize(4);
        assertThat(feed.seen()).allSatisfy(entry -> assertThat(entry).containsEntry("fields", List.of("ref")));
        assertThat(database.changesOf(action.toString()).getLast()).containsEntry("operation", "update");
        officer.post(numbering(), Map.of())
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("kept", equalTo(5));
    }

    @Test
    void the_actions_of_one_priority_are_numbered_and_no_others() {
        action(seven, null, "9.9");
        officer.post(numbering(), Map.of("priority", seven.toString()))
                .then()
                .statusCode(200)
                .body("items.before", contains("9.9"))
                .body("items.after", contains("2.2"));
        officer.get("/priorities/" + four).then().body("ref", equalTo("4"));
        officer.get("/actions/" + action).then().body("ref", equalTo("4.3"));
    }

    @Test
    void what_refers_to_a_line_still_does_and_shows_its_number_of_today() {
        officer.patch(
                        "/actions/" + other,
                        "\"1\"",
                        Map.of(
                                "crossReferences",
                                List.of(
                                        Map.of(
                                                "text",
                                                "see Priority 4",
                                                "kind",
                                                "priority",
                                                "ref",
                                                "4",
                                                "target",
                                                four.toString()),
                                        Map.of(
                                                "text",
                                                "and 4.3",
                                                "kind",
                                                "action",
                                                "ref",
                                                "4.3",
                                                "target",
                                                action.toString()))))
                .then()
                .statusCode(200);
        officer.post(numbering(), Map.of()).then().statusCode(200);
        officer.get("/actions/" + other)
                .then()
                .body("version", equalTo(2))
                .body("crossReferences.text", contains("see Priority 4", "and 4.3"))
                .body("crossReferences.id", contains(four.toString(), action.toString()))
                .body("crossReferences.ref", contains("1", "1.1"));
    }

    @Test
    void other_numbers_are_wording_and_need_no_reason_in_an_agreed_plan() {
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "The board"))
                .then()
                .statusCode(200);
        officer.post(numbering(), Map.of()).then().statusCode(200);
        officer.get("/plans/" + plan + "/unpublished?from=1.0")
                .then()
                .statusCode(200)
                .body("counts.promise", equalTo(0))
                .body("counts.wording", equalTo(4))
                .body("items[0].fields.field", contains("ref"))
                .body("items[0].fields.before", contains("4"))
                .body("items[0].fields.after", contains("1"));
    }

    @Test
    void however_many_actions_there_are_it_takes_the_same_statements() {
        int few = statements
                .during(() -> officer.post(numbering(), Map.of()).then().statusCode(200))
                .size();
        plans.many(() -> {
            for (int i = 0; i < 50; i++) {
                plans.action(seven, "x" + i);
            }
        });
        int many = statements
                .during(() -> officer.post(numbering(), Map.of())
                        .then()
                        .statusCode(200)
                        .body("kept", equalTo(5)))
                .size();
        assertThat(many).isLessThanOrEqualTo(few);
    }

    @Test
    void only_those_who_may() {
        Api agency = people.agencyOfficer(members.member(county, "police"));
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of())
                .post(numbering())
                .then()
                .statusCode(401);
        agency.post(numbering(), Map.of()).then().statusCode(403);
        people.stranger().post(numbering(), Map.of()).then().statusCode(404);
        officer.post(numbering(), Map.of("priority", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/priority"));
        String elsewhere = plans.priority(plans.plan(county), "1").toString();
        officer.post(numbering(), Map.of("priority", elsewhere)).then().statusCode(400);
        officer.post(numbering(), Map.of("order", "ref")).then().statusCode(400);
    }

    @Test
    void a_lead_numbers_the_actions_of_their_own_priority_alone_and_nobody_a_closed_plan() {
        String police = members.member(county, "police");
        String post = members.post(county, police, "Head of Safeguarding");
        Api lead = people.agencyOfficer(police, post);
        officer.patch(
                        "/priorities/" + four,
                        "\"1\"",
                        Map.of(
                                "leads",
                                Map.of("state", "set", "items", List.of(Map.of("officer", post, "role", "lead")))))
                .then()
                .statusCode(200);
        lead.post(numbering(), Map.of("priority", four.toString())).then().statusCode(200);
        lead.post(numbering(), Map.of("priority", seven.toString())).then().statusCode(403);
        lead.post(numbering(), Map.of()).then().statusCode(403);
        for (String to : List.of("agreed", "published", "closed")) {
            officer.post("/plans/" + plan + "/transitions", Map.of("to", to, "reason", "x"))
                    .then()
                    .statusCode(200);
        }
        officer.post(numbering(), Map.of()).then().statusCode(422);
    }
}
