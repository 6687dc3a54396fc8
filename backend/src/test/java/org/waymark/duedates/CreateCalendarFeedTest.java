package org.waymark.duedates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** One makes a secret address for what one owes, and sees it once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateCalendarFeedTest {
    private static final String KEY = UUID.randomUUID().toString();

    @Inject
    OwedDates owed;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    private OwedDates.Made made =
            new OwedDates.Made("", "", "", new UUID(0, 0), new UUID(0, 0), Api.as("nobody"), Api.as("nobody"));

    @BeforeEach
    void somebody_who_owes_something() {
        made = owed.made();
    }

    private static Response create(Api by, Map<String, ?> body) {
        return by.post("/calendar-feeds", body);
    }

    @Test
    void the_address_is_shown_once_and_kept_as_a_digest() {
        Response answer = create(made.constable(), Map.of("name", "My phone", "agency", made.police()));
        answer.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("name", equalTo("My phone"))
                .body("agency.id", equalTo(made.police()))
                .body("address", matchesPattern("/api/v1/calendar/[A-Za-z0-9_-]{43}\\.ics"));
        String id = answer.path("id");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/calendar-feeds/" + id);
        made.constable().get("/calendar-feeds/" + id).then().statusCode(200).body("address", nullValue());
        made.constable()
                .get("/calendar-feeds")
                .then()
                .body("items.id", contains(id))
                .body("items[0].address", nullValue());
        String address = answer.path("address");
        String secret = address.substring("/api/v1/calendar/".length(), address.length() - ".ics".length());
        assertThat(database.rows("select f::text as row from calendar_feed f where id = ?::uuid", id))
                .singleElement()
                .satisfies(row -> assertThat(String.valueOf(row.get("row"))).doesNotContain(secret));
    }

    @Test
    void without_an_agency_it_is_ones_own() {
        create(made.constable(), Map.of("name", "Mine")).then().statusCode(201).body("agency", nullValue());
        create(people.agencyOfficer(made.police()), Map.of("name", "Mine"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/agency"))
                .body("errors.code", contains("required"));
    }

    @Test
    void each_for_the_agency_they_act_for_and_a_partnership_officer_for_any() {
        String school = members.member(made.county(), "school");
        Map<String, String> body = Map.of("name", "Theirs", "agency", school);
        create(made.constable(), body).then().statusCode(403);
        create(people.boardMember(members.group(made.county(), "board")), body)
                .then()
                .statusCode(403);
        create(made.officer(), body).then().statusCode(201);
        create(people.agencySystem(school), body).then().statusCode(201);
    }

    @Test
    void an_agency_out_of_sight_is_not_there() {
        Map<String, String> body = Map.of("name", "Theirs", "agency", made.police());
        Api.anonymous()
                .contentType("application/json")
                .body(body)
                .post("/calendar-feeds")
                .then()
                .statusCode(401);
        create(people.stranger(), body).then().statusCode(404);
        create(people.partnershipOfficer(members.county()), body).then().statusCode(404);
        create(
                        made.officer(),
                        Map.of("name", "None", "agency", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void it_needs_a_name() {
        create(made.constable(), Map.of("name", " ", "agency", made.police()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
        create(made.constable(), Map.of("name", "x".repeat(101), "agency", made.police()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
        made.constable().get("/calendar-feeds").then().body("items.size()", equalTo(0));
    }

    @Test
    void it_is_ones_own_affair() {
        Feed feed = Feed.fromNow(people.administrator());
        String id = create(made.constable(), Map.of("name", "Mine")).path("id");
        assertThat(feed.untilQuiet()).doesNotContain(UUID.fromString(id));
        assertThat(database.changesOf(id)).isEmpty();
        made.officer().get("/calendar-feeds").then().statusCode(200).body("items.size()", equalTo(0));
        made.officer().get("/calendar-feeds/" + id).then().statusCode(404);
        people.administrator().get("/calendar-feeds/" + id).then().statusCode(404);
    }

    @Test
    void a_dry_run_makes_none() {
        made.constable()
                .post("/calendar-feeds?dryRun=true", Map.of("name", "Mine"))
                .then()
                .statusCode(201);
        made.constable().get("/calendar-feeds").then().body("items.size()", equalTo(0));
    }

    @Test
    void a_repeated_call_makes_no_second_one_and_the_address_is_kept_nowhere() {
        Map<String, String> body = Map.of("name", "My phone", "agency", made.police());
        Response first = repeated(body);
        String address = first.path("address");
        repeated(body)
                .then()
                .statusCode(201)
                .body("id", equalTo(first.<String>path("id")))
                .body("name", equalTo("My phone"))
                .body("address", nullValue());
        assertThat(database.rows("select answer::text as row from idempotency where key = ?", KEY))
                .singleElement()
                .satisfies(row -> assertThat(String.valueOf(row.get("row")))
                        .contains("My phone")
                        .doesNotContain(address));
        Api.anonymous().get(address.substring("/api/v1".length())).then().statusCode(200);
    }

    private Response repeated(Map<String, String> body) {
        return made.constable()
                .request()
                .header("Idempotency-Key", KEY)
                .contentType("application/json")
                .body(body)
                .post("/calendar-feeds");
    }
}
