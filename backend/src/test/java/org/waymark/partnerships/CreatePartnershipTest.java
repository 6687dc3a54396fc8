package org.waymark.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreatePartnershipTest {
    @Inject
    People people;

    @Inject
    Database database;

    private static Map<String, Object> county() {
        return Map.of(
                "name",
                "County " + UUID.randomUUID(),
                "shortName",
                "CTP",
                "kind",
                "county",
                "childrensServicesAuthority",
                true);
    }

    @Test
    void an_administrator_makes_a_partnership_and_it_stands_in_the_change_log() {
        String id = people.administrator()
                .post("/partnerships", county())
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .header("Location", startsWith("/api/v1/partnerships/"))
                .body("version", equalTo(1))
                .body("kind", equalTo("county"))
                .body("parent", nullValue())
                .body("allowed", contains("edit"))
                .extract()
                .path("id");
        assertThat(database.changesOf(id)).singleElement().satisfies(change -> {
            assertThat(change).containsEntry("type", "partnership").containsEntry("operation", "insert");
            assertThat(String.valueOf(change.get("actor"))).startsWith("https://identity.example/");
        });
    }

    @Test
    void every_fault_is_named_at_once_and_nothing_is_made() {
        people.administrator()
                .post("/partnerships", Map.of("name", " ", "kind", "parish", "colour", "red", "parent", "x"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name", "/kind", "/colour", "/parent", "/shortName", "/childrensServicesAuthority"));
    }

    @Test
    void a_name_that_is_taken_is_a_conflict() {
        Map<String, Object> county = county();
        Api administrator = people.administrator();
        administrator.made("/partnerships", county);
        administrator.post("/partnerships", county).then().statusCode(409).body("type", endsWith("/conflict"));
    }

    @Test
    void the_same_call_under_one_key_is_made_once() {
        Api administrator = people.administrator();
        Map<String, Object> county = county();
        var first = administrator
                .request()
                .header("Idempotency-Key", "k1")
                .contentType("application/json")
                .body(county)
                .post("/partnerships")
                .then()
                .statusCode(201)
                .extract();
        var again = administrator
                .request()
                .header("Idempotency-Key", "k1")
                .contentType("application/json")
                .body(county)
                .post("/partnerships")
                .then()
                .statusCode(201)
                .extract();
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        administrator
                .request()
                .header("Idempotency-Key", "k1")
                .contentType("application/json")
                .body(county())
                .post("/partnerships")
                .then()
                .statusCode(422)
                .body("type", endsWith("/key-reused"));
    }

    @Test
    void a_dry_run_answers_as_the_real_call_would_and_leaves_nothing() {
        Api administrator = people.administrator();
        Map<String, Object> county = county();
        String id = administrator
                .request()
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(county)
                .post("/partnerships")
                .then()
                .statusCode(201)
                .header("ETag", nullValue())
                .header("Location", nullValue())
                .extract()
                .path("id");
        administrator.get("/partnerships/" + id).then().statusCode(404);
        assertThat(database.changesOf(id)).isEmpty();
    }

    @Test
    void nobody_else_makes_one() {
        String id = people.administrator().made("/partnerships", county());
        people.partnershipOfficer(id).post("/partnerships", county()).then().statusCode(403);
        people.stranger().post("/partnerships", county()).then().statusCode(403);
        Api.anonymous()
                .contentType("application/json")
                .body(county())
                .post("/partnerships")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json");
    }

    @Test
    void a_change_needs_the_version_it_was_made_to() {
        Api administrator = people.administrator();
        Map<String, Object> county = county();
        var made = administrator.post("/partnerships", county).then().extract();
        String path = "/partnerships/" + made.path("id");
        administrator
                .request()
                .contentType("application/json")
                .body(county)
                .put(path)
                .then()
                .statusCode(428)
                .body("currentVersion", equalTo(1));
        administrator.put(path, "\"9-x\"", county).then().statusCode(412).body("currentVersion", equalTo(1));
        administrator
                .patch(path, made.header("ETag"), Map.of("shortName", "New"))
                .then()
                .statusCode(200)
                .body("shortName", equalTo("New"))
                .body("version", equalTo(2))
                .header("ETag", startsWith("\"2-"));
        assertThat(database.changesOf(made.path("id"))).hasSize(2);
    }

    @Test
    void reading_it_again_with_its_etag_saves_the_transfer() {
        Api administrator = people.administrator();
        String id = administrator.made("/partnerships", county());
        String etag = administrator.get("/partnerships/" + id).header("ETag");
        administrator
                .request()
                .header("If-None-Match", etag)
                .get("/partnerships/" + id)
                .then()
                .statusCode(304);
        administrator
                .request()
                .queryParam("parent", id)
                .queryParam("limit", 0)
                .queryParam("colour", "red")
                .get("/partnerships")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
    }
}
