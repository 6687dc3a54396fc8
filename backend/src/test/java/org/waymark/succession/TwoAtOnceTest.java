package org.waymark.succession;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Surroundings;

/** What goes over goes over as it stands when everybody else is through with it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TwoAtOnceTest {
    @Inject
    Work work;

    @Inject
    Members members;

    @Inject
    Database database;

    private Work.County county = new Work.County("", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_county() {
        county = work.county();
    }

    private Response succeed(String gone, String by) {
        return county.officer()
                .post(
                        "/agencies/" + gone + "/succession",
                        Map.of("kind", "merged", "on", "2026-04-01", "successors", List.of(Map.of("agency", by))));
    }

    private static Response done(CompletableFuture<Response> call) throws Exception {
        return call.get(30, TimeUnit.SECONDS);
    }

    @Test
    void of_two_agencies_that_go_up_in_each_other_one_does() throws Exception {
        String first = members.member(county.id(), "youth-service");
        String second = members.member(county.id(), "voluntary");
        CompletableFuture<Response> one = CompletableFuture.supplyAsync(() -> succeed(first, second));
        CompletableFuture<Response> other = CompletableFuture.supplyAsync(() -> succeed(second, first));
        assertThat(Stream.of(done(one).statusCode(), done(other).statusCode()))
                .containsOnlyOnce(200)
                .hasSize(2);
        assertThat(database.rows(
                        "select 1 from agency where id in (?::uuid, ?::uuid) and succeeded_by is not null",
                        first,
                        second))
                .hasSize(1);
    }

    @Test
    void a_place_that_is_given_to_another_meanwhile_does_not_go_over() throws Exception {
        String old = members.member(county.id(), "youth-service");
        String action = county.ledByAgency("1.1", old);
        try (Database.Held editing =
                database.holding("update action set note = 'For health' where id = '" + action + "'")) {
            CompletableFuture<Response> succeeding = CompletableFuture.supplyAsync(() -> succeed(old, county.police()));
            editing.untilSomebodyWaits();
            editing.run(
                    "update assignment set agency_id = '" + county.health() + "' where action_id = '" + action + "'");
            editing.commit();
            assertThat(done(succeeding).statusCode()).isEqualTo(200);
            assertThat(done(succeeding).<List<String>>path("lines.kind")).doesNotContain("action");
        }
        assertThat(database.rows("select agency_id::text as who from assignment where action_id = ?::uuid", action))
                .containsExactly(Map.of("who", county.health()));
    }

    @Test
    void a_lead_that_is_given_to_another_meanwhile_is_not_handed_on() throws Exception {
        String jo = members.person(county.id(), county.police(), "Jo March");
        String meg = members.person(county.id(), county.police(), "Meg March");
        String amy = members.person(county.id(), county.police(), "Amy March");
        String action = county.ledBy("1.1", jo);
        try (Database.Held editing =
                database.holding("update action set note = 'For Meg' where id = '" + action + "'")) {
            CompletableFuture<Response> leaving = CompletableFuture.supplyAsync(() ->
                    county.officer().post("/officers/" + jo + "/departure", Map.of("leftOn", "2026-03-31", "to", amy)));
            editing.untilSomebodyWaits();
            editing.run("update action_lead set officer_id = '" + meg + "' where action_id = '" + action + "'");
            editing.commit();
            assertThat(done(leaving).statusCode()).isEqualTo(200);
            assertThat(done(leaving).<Integer>path("moved")).isZero();
        }
        assertThat(database.rows("select officer_id::text as who from action_lead where action_id = ?::uuid", action))
                .containsExactly(Map.of("who", meg));
    }

    @Test
    void of_two_who_hand_on_the_same_work_the_second_finds_none() throws Exception {
        String jo = members.person(county.id(), county.police(), "Jo March");
        String meg = members.person(county.id(), county.police(), "Meg March");
        String action = county.ledBy("1.1", jo);
        Map<String, String> body = Map.of("leftOn", "2026-03-31", "to", meg);
        CompletableFuture<Response> one =
                CompletableFuture.supplyAsync(() -> county.officer().post("/officers/" + jo + "/departure", body));
        CompletableFuture<Response> other =
                CompletableFuture.supplyAsync(() -> county.officer().post("/officers/" + jo + "/departure", body));
        assertThat(List.of(done(one).<Integer>path("moved"), done(other).<Integer>path("moved")))
                .containsExactlyInAnyOrder(0, 1);
        assertThat(database.rows("select officer_id::text as who from action_lead where action_id = ?::uuid", action))
                .containsExactly(Map.of("who", meg));
    }
}
