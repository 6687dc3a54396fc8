package org.waymark.notes;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;

/** A county's plan with one priority and one action, and people of its members to leave notes on it. */
@ApplicationScoped
class NotedPlan {
    private final People people;
    private final Members members;
    private final Plans plans;

    NotedPlan(People people, Members members, Plans plans) {
        this.people = people;
        this.members = members;
        this.plans = plans;
    }

    /**
     * @param post a post of the police, which {@code sergeant} holds
     */
    record Scene(
            String county,
            String plan,
            String priority,
            String action,
            String police,
            String post,
            Api officer,
            Api sergeant,
            Api nurse) {

        /** Leaves a note on a line, and answers what was answered. */
        static Response leave(Api by, Map<String, ?> on, String kind, String text) {
            return by.post("/notes", Map.of("on", on, "kind", kind, "text", text));
        }

        String left(Api by, String type, String id, String kind, String text) {
            return leave(by, Map.of("type", type, "id", id), kind, text)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        String onAction(Api by, String kind, String text) {
            return left(by, "action", action, kind, text);
        }
    }

    Scene scene() {
        String county = members.county();
        String police = members.member(county, "police");
        String post = members.post(county, police, "Neighbourhood sergeant");
        String health = members.member(county, "health");
        UUID plan = plans.plan(county);
        UUID priority = plans.priority(plan, "1");
        return new Scene(
                county,
                plan.toString(),
                priority.toString(),
                plans.action(priority, "1.1").toString(),
                police,
                post,
                people.partnershipOfficer(county),
                people.agencyOfficer(police, post),
                people.agencyOfficer(health));
    }

    /** Brings a note into another state. */
    static Response become(Api by, String note, String to, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("to", to));
        if (reason != null) {
            body.put("reason", reason);
        }
        return by.post("/notes/" + note + "/transitions", body);
    }
}
