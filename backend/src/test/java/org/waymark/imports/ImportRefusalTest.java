package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.WordPlan;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportRefusalTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String county = "";
    private Api officer = Api.as("");

    @BeforeEach
    void a_county() {
        county = members.county();
        officer = people.partnershipOfficer(county);
    }

    private static byte[] plan(String title) {
        return WordPlan.titled(title)
                .priority("Safe and well", "1", "Children are safe at home", "", "Staying Safe")
                .action("1.1", "Train every foster carer", "2010", "Harbour Trust / The Lighthouse", "", "")
                .bytes();
    }

    private ValidatableResponse send(Api api, String type, byte[] body) {
        return api.request()
                .contentType(type)
                .queryParam("kind", "plan")
                .queryParam("partnership", county)
                .queryParam("dryRun", true)
                .body(body)
                .post("/imports")
                .then();
    }

    @Test
    void what_is_no_word_document_is_refused_by_its_content() {
        byte[] words = "hello, this is no document".getBytes(StandardCharsets.UTF_8);
        send(officer, Imports.WORD, words)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/not-a-plan-document"))
                .body("code", equalTo("not-word"));
        send(officer, "application/octet-stream", words).statusCode(422);
        send(officer, "text/plain", words).statusCode(415);
        assertThat(database.rows("select 1 from job where partnership_id = ?::uuid", county))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plan.docm,macro", "plan.doc,old-word-format"})
    void a_name_that_says_what_it_is_is_believed(String name, String code) {
        officer.request()
                .contentType(Imports.WORD)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .queryParam("kind", "plan")
                .queryParam("partnership", county)
                .body(WordPlan.titled("Plan 2009/11").bytes())
                .post("/imports")
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void what_is_too_long_is_read_no_further() {
        officer.unchecked()
                .contentType(Imports.WORD)
                .queryParam("kind", "plan")
                .queryParam("partnership", county)
                .body(new byte[Received.MOST_BYTES + 1])
                .post("/imports")
                .then()
                .statusCode(413)
                .body("type", endsWith("/too-large"));
    }

    @Test
    void a_kind_and_a_partnership_must_be_named() {
        officer.request()
                .contentType(Imports.WORD)
                .body(plan("A plan"))
                .post("/imports")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?kind", "?partnership"));
        officer.request()
                .contentType(Imports.WORD)
                .queryParam("kind", "spells")
                .queryParam("partnership", county)
                .body(plan("A plan"))
                .post("/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void only_the_officers_of_the_partnership_import() {
        byte[] plan = plan("A plan 2009/11");
        String member = members.member(county, "health");
        send(people.agencyOfficer(member), Imports.WORD, plan).statusCode(403);
        send(people.stranger(), Imports.WORD, plan).statusCode(404);
        send(people.partnershipOfficer(members.county()), Imports.WORD, plan).statusCode(404);
        Api.anonymous()
                .contentType(Imports.WORD)
                .queryParam("kind", "plan")
                .queryParam("partnership", county)
                .body(plan)
                .post("/imports")
                .then()
                .statusCode(401);
    }

    @Test
    void a_comparison_is_its_officers_to_see_and_to_load() {
        String id = compared("A plan 2009/11");
        officer.get("/imports/" + id).then().statusCode(200).body("id", equalTo(id));
        people.stranger().get("/imports/" + id).then().statusCode(404);
        people.stranger()
                .post("/imports/" + id + "/load", Map.of("decisions", List.of()))
                .then()
                .statusCode(404);
        officer.get("/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void everything_wrong_with_the_decisions_is_said_at_once() {
        String id = compared("A plan 2009/11");
        String elsewhere = members.agency(members.county(), "health");
        members.agency(county, "council", "CSR");
        officer.post(
                        "/imports/" + id + "/load",
                        Map.of(
                                "decisions",
                                List.of(
                                        Map.of("text", "Nobody at all", "leave", true),
                                        Map.of("text", "Harbour Trust", "use", elsewhere),
                                        Map.of(
                                                "text",
                                                "The Lighthouse",
                                                "create",
                                                Map.of("code", "csr", "kind", "lighthouse"))),
                                "plan",
                                UUID.randomUUID().toString(),
                                "period",
                                Map.of("start", "2011-04-01", "end", "2009-03-31")))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/decisions/0/text",
                                "/decisions/1/use",
                                "/decisions/2/create/kind",
                                "/decisions/2/create/code",
                                "/plan",
                                "/period/end"));
        officer.post("/imports/" + id + "/load", Map.of("decisions", List.of(Map.of("text", "Harbour Trust"))))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("one-of"));
    }

    @Test
    void the_same_order_under_one_key_is_one_load() {
        String id = compared("A plan 2009/11");
        String first = order(id);
        assertThat(order(id)).isEqualTo(first);
    }

    private String order(String id) {
        return officer.request()
                .header("Idempotency-Key", "one-load")
                .contentType("application/json")
                .body(Map.of("decisions", List.of()))
                .post("/imports/" + id + "/load")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private String compared(String title) {
        return new Imports(officer, county).compare(plan(title)).extract().path("id");
    }
}
