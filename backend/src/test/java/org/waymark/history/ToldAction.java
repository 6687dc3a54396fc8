package org.waymark.history;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;

/** A priority to act in, and what is told of its actions. */
abstract class ToldAction {
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

    String county = "";
    String police = "";
    String health = "";
    UUID plan = new UUID(0, 0);
    String priority = "";
    Api officer = Api.as("nobody");

    @BeforeEach
    void a_priority_to_act_in() {
        county = members.county();
        police = agency("Police", "POL", "police");
        health = agency("Health", "RPCT", "health");
        plan = plans.plan(county);
        priority = plans.priority(plan, "1").toString();
        officer = people.partnershipOfficer(county);
    }

    String agency(String name, String code, String kind) {
        String id = people.administrator()
                .made("/agencies", Map.of("partnership", county, "code", code, "name", name, "kind", kind));
        members.membership(id, county);
        return id;
    }

    String made(Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("priority", priority, "ref", "1.1", "title", title("Open a centre")));
        body.putAll(more);
        return officer.made("/actions", body);
    }

    static Map<String, Object> title(String text) {
        return Map.of("state", "set", "text", text);
    }

    static Map<String, Object> when(String text) {
        return Map.of("text", text);
    }

    void change(String action, Map<String, ?> body) {
        change(action, body, "");
    }

    void change(String action, Map<String, ?> body, String reason) {
        String etag = officer.get("/actions/" + action).header("ETag");
        officer.patch("/actions/" + action + (reason.isEmpty() ? "" : "?reason=" + reason), etag, body)
                .then()
                .statusCode(200);
    }

    ValidatableResponse history(String action) {
        return officer.get("/actions/" + action + "/history").then().statusCode(200);
    }

    static Map<String, Object> agencies(Map<?, ?>... items) {
        return Map.of("leadAgencies", Map.of("state", "set", "items", List.of(items)));
    }

    static Map<String, Object> leads(Map<?, ?>... items) {
        return Map.of("state", "set", "items", List.of(items));
    }
}
