package org.waymark.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** How far somebody has looked at a plan is their own affair, and never goes back. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SeePlanSummaryTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String county = "";
    private String plan = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_plan() {
        county = members.county();
        plan = plans.plan(county).toString();
        officer = people.partnershipOfficer(county);
    }

    private String address() {
        return "/plans/" + plan + "/summary";
    }

    private static Map<String, String> upTo(Instant instant) {
        return Map.of("upTo", instant.toString());
    }

    @Test
    void it_never_goes_back_and_is_nobody_elses() {
        Instant earlier = Instant.parse("2026-03-01T10:00:00Z");
        Instant later = Instant.parse("2026-04-01T10:00:00Z");
        officer.post(address() + "/seen", upTo(later)).then().statusCode(200).body("upTo", equalTo(later.toString()));
        officer.post(address() + "/seen", upTo(earlier)).then().statusCode(200).body("upTo", equalTo(later.toString()));
        officer.get(address()).then().body("changes.seenAt", equalTo(later.toString()));
        people.partnershipOfficer(county).get(address()).then().body("changes.seenAt", nullValue());
        assertThat(database.changesOf(plan)).hasSize(2);
        officer.get("/plans/" + plan).then().body("version", equalTo(1));
    }

    @Test
    void what_is_to_come_has_not_been_seen() {
        officer.post(address() + "/seen", upTo(Instant.now().plusSeconds(3600)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/upTo"));
        officer.post(address() + "/seen", Map.of()).then().statusCode(400);
        officer.get(address()).then().body("changes.seenAt", nullValue());
    }

    @Test
    void only_of_a_plan_that_one_may_read() {
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        Api.anonymous()
                .contentType("application/json")
                .body(upTo(now))
                .post(address() + "/seen")
                .then()
                .statusCode(401);
        people.stranger().post(address() + "/seen", upTo(now)).then().statusCode(404);
        people.partnershipOfficer(members.county())
                .post(address() + "/seen", upTo(now))
                .then()
                .statusCode(404);
    }
}
