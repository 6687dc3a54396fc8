package org.waymark.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** A line that is only moved up or down is a change of wording. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovedLinesTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    private UUID plan = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);
    private UUID last = new UUID(0, 0);
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_published_plan() {
        String county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        first = plans.priority(plan, "1");
        second = plans.priority(plan, "2");
        plans.action(first, "1.1");
        plans.action(first, "1.2");
        last = plans.action(first, "1.3");
        for (String to : new String[] {"agreed", "published"}) {
            officer.post("/plans/" + plan + "/transitions", Map.of("to", to, "reason", "The board"))
                    .then()
                    .statusCode(200);
        }
    }

    private void first(String path, UUID id, Map<String, @Nullable Object> place) {
        String etag = officer.get(path + "/" + id).header("ETag");
        officer.put(path + "/" + id + "/place", etag, place).then().statusCode(200);
    }

    @Test
    void the_one_that_was_moved_is_listed_and_those_it_passed_are_not() {
        officer.get("/plans/" + plan).then().body("editions.unpublished", equalTo(false));
        Map<String, @Nullable Object> place = new HashMap<>();
        place.put("priority", first.toString());
        first("/actions", last, place);
        officer.get("/plans/" + plan).then().body("editions.unpublished", equalTo(true));
        officer.get("/plans/" + plan + "/unpublished")
                .then()
                .statusCode(200)
                .body("items.ref", contains("1.3"))
                .body("items[0].kind", equalTo("wording"))
                .body("items[0].fields.field", contains("position"))
                .body("items[0].fields[0].before", equalTo("after 1.2 Action 1.2"))
                .body("items[0].fields[0].after", equalTo("first"));
    }

    @Test
    void another_order_can_be_published_and_editions_are_compared_by_it() {
        first("/priorities", second, new HashMap<>());
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "published", "reason", "In a better order"))
                .then()
                .statusCode(200);
        officer.get("/plans/" + plan + "/editions/1.1/changes?from=1.0&expand=note")
                .then()
                .statusCode(200)
                .body("items.ref", contains("2"))
                .body("items[0].fields.field", contains("position"))
                .body("note", containsString("position “after 1 Priority 1” becomes “first”"));
        officer.get("/plans/" + plan + "/unpublished").then().body("items", empty());
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "published", "reason", "Again"))
                .then()
                .statusCode(422);
    }
}
