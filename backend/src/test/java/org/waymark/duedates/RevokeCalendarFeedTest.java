package org.waymark.duedates;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Surroundings;

/** A revoked address answers no more, and nobody revokes another's. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RevokeCalendarFeedTest {
    @Inject
    OwedDates owed;

    @Test
    void its_owner_revokes_it_with_the_version_they_saw() {
        OwedDates.Made made = owed.made();
        var feed = made.constable().post("/calendar-feeds", Map.of("name", "Mine"));
        String at = "/calendar-feeds/" + feed.path("id");
        String address = feed.<String>path("address").substring("/api/v1".length());
        Api.anonymous().header("If-Match", "\"1-x\"").delete(at).then().statusCode(401);
        made.officer().delete(at, "\"1-x\"").then().statusCode(404);
        made.constable().request().delete(at).then().statusCode(428);
        made.constable().delete(at, "\"2-x\"").then().statusCode(412);
        OwedDates.fetched(address).then().statusCode(200);
        made.constable().delete(at, "\"1-x\"").then().statusCode(204);
        OwedDates.fetched(address).then().statusCode(404).contentType("application/problem+json");
        made.constable().get(at).then().statusCode(404);
        made.constable().delete(at, "\"1-x\"").then().statusCode(404);
    }
}
