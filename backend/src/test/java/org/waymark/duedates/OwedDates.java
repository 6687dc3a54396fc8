package org.waymark.duedates;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;

/** A county whose police and whose head of safety owe something by certain days. */
@ApplicationScoped
class OwedDates {
    private final Members members;
    private final People people;
    private final Plans plans;

    OwedDates(Members members, People people, Plans plans) {
        this.members = members;
        this.people = people;
        this.plans = plans;
    }

    /**
     * Who and where it is.
     *
     * @param post the head of safety, of the police
     * @param constable acts for the police, as the head of safety
     */
    record Made(String county, String police, String post, UUID plan, UUID priority, Api officer, Api constable) {

        /** Makes an action of that timescale, and answers its id. */
        String action(String ref, @Nullable String when, Map<String, ?> more) {
            Map<String, Object> body = new HashMap<>(more);
            body.put("priority", priority.toString());
            body.put("ref", ref);
            body.put("title", Map.of("state", "set", "text", "Walk to school, safely; " + ref));
            if (when != null) {
                body.put("timescale", Map.of("text", when));
            }
            return officer.made("/actions", body);
        }

        Map<String, Object> byPolice() {
            return Map.of(
                    "leadAgencies", Map.of("state", "set", "items", List.of(Map.of("agency", police, "role", "lead"))));
        }

        Map<String, Object> byPost() {
            return Map.of(
                    "leadOfficers", Map.of("state", "set", "items", List.of(Map.of("officer", post, "role", "lead"))));
        }
    }

    Made made() {
        String county = members.county();
        String police = members.member(county, "police");
        String post = members.post(county, police, "Head of Safety");
        UUID plan = plans.plan(county);
        return new Made(
                county,
                police,
                post,
                plan,
                plans.priority(plan, "1"),
                people.partnershipOfficer(county),
                people.agencyOfficer(police, post));
    }

    /** Makes a feed and answers the path of its calendar below the API's own. */
    static String address(Api by, @Nullable String agency) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "My phone");
        body.put("agency", agency);
        return by.post("/calendar-feeds", body)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("address")
                .substring("/api/v1".length());
    }

    /** The calendar as a program fetches it, which can sign in nowhere. */
    static Response fetched(String address) {
        return Api.anonymous().get(address);
    }
}
