package org.waymark.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Api;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** What is answered where no operation is, and what every answer has in common. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EdgesTest {
    @Inject
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/partnerships/x/y/z", "/problems/nothing", "/%ff"})
    void an_address_of_nothing_is_a_problem(String path) {
        people.administrator()
                .request()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("/api/v1/problems/not-found"));
    }

    @Test
    void a_method_that_an_address_does_not_take_is_a_problem() {
        people.administrator()
                .request()
                .delete("/partnerships")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"))
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("/api/v1/problems/method-not-allowed"));
    }

    @Test
    void an_answer_in_another_form_is_a_problem() {
        people.administrator()
                .request()
                .header("Accept", "image/png")
                .get("/partnerships")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void the_callers_own_request_id_comes_back() {
        Api.anonymous()
                .header("X-Request-Id", "nightly-run-0042")
                .get("/problems")
                .then()
                .header("X-Request-Id", equalTo("nightly-run-0042"));
        RestAssured.get("/api/v1/openapi.json").then().header("X-Request-Id", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void an_answer_comes_compressed_when_asked(String coding) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/problems"))
                                .header("Accept-Encoding", coding)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue(coding);
        assertThat(answer.headers().allValues("Vary").toString().toLowerCase(java.util.Locale.ROOT))
                .contains("accept-encoding");
    }

    @Test
    void only_the_web_client_may_read_answers_from_another_origin() {
        Api.anonymous()
                .header("Origin", "http://localhost:3000")
                .get("/problems")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("http://localhost:3000"))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("X-Request-Id"));
        // Refused before it reaches any operation, so the contract has no word of it.
        RestAssured.given()
                .header("Origin", "https://elsewhere.example")
                .get("/api/v1/problems")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void what_depends_on_the_caller_is_kept_from_shared_caches() {
        var answer = people.administrator().get("/partnerships");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.headers().getValues("Vary").toString())
                .contains("Authorization")
                .contains("Origin");
    }

    @Test
    void every_problem_leads_to_its_explanation() {
        List<String> types = Api.anonymous().get("/problems").jsonPath().getList("items.type");
        assertThat(types).isNotEmpty();
        for (String type : types) {
            RestAssured.get(type).then().statusCode(200).body("type", equalTo(type));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actions?dueTo=-999999999-01-01",
                "/actions?dueFrom=0000-12-31",
                "/actions?dueFrom=%2B10000-01-01",
                "/actions?updatedSince=%2B1000000000-12-31T23:59:59Z",
                "/progress-reports?periodStart=-4713-01-01"
            })
    void a_date_that_four_digits_cannot_say_is_refused(String path) {
        people.administrator()
                .request()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("wrong-type"))
                .body("errors[0].detail", containsString("of the years 1 to 9999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actions?dueFrom=0001-01-01", "/actions?dueTo=9999-12-31"})
    void the_first_and_the_last_day_are_dates(String path) {
        people.administrator().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-4713-01-01", "0000-12-31", "+10000-01-01", "+999999999-12-31"})
    void a_date_of_a_body_lies_in_the_same_years(String day) {
        people.administrator()
                .post(
                        "/plans",
                        Map.of(
                                "partnership",
                                java.util.UUID.randomUUID().toString(),
                                "title",
                                "Plan",
                                "period",
                                Map.of("start", day, "end", "2011-03-31")))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/period/start"))
                .body("errors.find { it.pointer == '/period/start' }.detail", containsString("of the years 1 to 9999"));
    }
}
