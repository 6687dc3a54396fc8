package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** A client that asks too often is told so; nobody else is held up. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(RateLimitTest.FourAMinute.class)
class RateLimitTest {
    /** So low that a test reaches it. */
    public static class FourAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waymark.requests-per-minute", "4");
        }
    }

    @Inject
    People people;

    @Test
    void a_client_learns_what_is_left_and_is_told_when_to_come_back() {
        Api hasty = people.stranger();
        for (int left = 3; left >= 0; left--) {
            hasty.get("/me")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"client\";q=4;w=60")
                    .header("RateLimit", matchesPattern("\"client\";r=" + left + ";t=\\d+"));
        }
        var refused = hasty.get("/me").then().statusCode(429).contentType("application/problem+json");
        refused.body("type", equalTo("/api/v1/problems/too-many"));
        // Four a minute is one in fifteen seconds.
        assertThat(Integer.parseInt(refused.extract().header("Retry-After"))).isBetween(1, 15);
        people.stranger().get("/me").then().statusCode(200);
        Api.anonymous().get("/problems").then().statusCode(200);
    }
}
