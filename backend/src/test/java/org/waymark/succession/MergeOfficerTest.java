package org.waymark.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** The same officer, entered twice under two spellings, is made one by a person. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MergeOfficerTest {
    @Inject
    Work work;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    private Work.County county = new Work.County("", "", "", "", "", Api.as("nobody"));
    private String twice = "";
    private String stays = "";
    private String action = "";

    @BeforeEach
    void one_person_under_two_names() {
        county = work.county();
        twice = county.officer()
                .made(
                        "/officers",
                        Map.of(
                                "partnership",
                                county.id(),
                                "agency",
                                county.health(),
                                "kind",
                                "person",
                                "name",
                                "J. March",
                                "email",
                                "jo@police.example",
                                "aliases",
                                List.of("Josephine March", "JO MARCH"),
                                "externalIds",
                                List.of(Map.of("system", "hr", "value", "7"))));
        stays = members.person(county.id(), county.police(), "Jo March");
        action = work.everywhere(county, twice);
    }

    private ValidatableResponse merge(Api by, Map<String, Object> body, String query) {
        return by.post("/officers/" + twice + "/merge" + query, body).then();
    }

    @Test
    void all_that_named_the_one_names_the_other() {
        String grant = people.administrator()
                .made(
                        "/grants",
                        Map.of(
                                "principal",
                                Map.of("issuer", "https://id.example", "subject", twice),
                                "role",
                                "agency-officer",
                                "scope",
                                Map.of("type", "agency", "id", county.police()),
                                "officer",
                                twice));
        merge(county.officer(), Map.of("into", stays, "reason", "Entered twice"), "")
                .statusCode(200)
                .body("officer.id", equalTo(stays))
                .body("officer.email", equalTo("jo@police.example"))
                .body("officer.aliases", containsInAnyOrder("J. March", "Josephine March"))
                .body("officer.externalIds.value", contains("7"))
                .body("moved", equalTo(9))
                .body("left", equalTo(0));
        county.officer().get("/actions/" + action).then().body("leadOfficers.items.name", contains("Jo March"));
        people.administrator().get("/grants/" + grant).then().body("officer.id", equalTo(stays));
        for (String table : List.of("action_lead", "priority_lead", "milestone", "seat", "access_grant")) {
            assertThat(database.rows("select 1 from " + table + " where officer_id = ?::uuid", twice))
                    .as(table)
                    .isEmpty();
        }
        assertThat(database.changesOf(twice).getLast())
                .containsEntry("reason", "Entered twice")
                .containsEntry("fields", List.of("mergedInto"));
    }

    @Test
    void the_merged_id_answers_with_the_one_that_stays_and_takes_no_writes() {
        merge(county.officer(), Map.of("into", stays), "").statusCode(200);
        county.officer()
                .get("/officers/" + twice)
                .then()
                .statusCode(200)
                .header("Content-Location", "/api/v1/officers/" + stays)
                .body("id", equalTo(stays));
        county.officer().get("/officers/" + stays).then().header("Content-Location", nullValue());
        county.officer()
                .patch("/officers/" + twice, "\"2-x\"", Map.of("name", "Jo"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/merged"))
                .body("survivor", equalTo(stays));
        county.officer().delete("/officers/" + twice, "\"2-x\"").then().statusCode(409);
        merge(county.officer(), Map.of("into", stays), "").statusCode(409).body("type", endsWith("/merged"));
        people.agencyOfficer(county.police())
                .patch("/officers/" + twice, "\"2-x\"", Map.of("name", "Jo"))
                .then()
                .statusCode(403);
        county.officer().get("/officers?partnership=" + county.id()).then().body("items.id", not(hasItem(twice)));
        county.officer()
                .post(
                        "/actions",
                        Map.of(
                                "priority",
                                county.priority(),
                                "ref",
                                "1.9",
                                "title",
                                Map.of("state", "set", "text", "New"),
                                "leadOfficers",
                                Work.County.leads("officer", "lead", twice)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/leadOfficers/items/0/officer"));
    }

    @Test
    void who_was_merged_into_somebody_is_who_that_one_becomes() {
        String third = members.person(county.id(), county.police(), "Josephine M");
        merge(county.officer(), Map.of("into", stays), "").statusCode(200);
        county.officer()
                .post("/officers/" + stays + "/merge", Map.of("into", third))
                .then()
                .statusCode(200);
        county.officer().get("/officers/" + twice).then().body("id", equalTo(third));
    }

    @Test
    void a_preview_leaves_two() {
        merge(county.officer(), Map.of("into", stays), "?dryRun=true")
                .statusCode(200)
                .body("moved", equalTo(9));
        county.officer()
                .get("/officers/" + twice)
                .then()
                .body("id", equalTo(twice))
                .body("version", equalTo(1));
        county.officer().get("/officers/" + stays).then().body("aliases", equalTo(List.of()));
    }

    @Test
    void a_person_is_no_post_and_nobody_is_merged_into_themselves_or_a_stranger() {
        String post = members.post(county.id(), county.police(), "Head of Youth Support");
        String elsewhere = members.county();
        String stranger = members.person(elsewhere, members.agency(elsewhere, "police"), "Jo March");
        for (var wrong : Map.of(post, "another-kind", twice, "itself", stranger, "unknown")
                .entrySet()) {
            merge(county.officer(), Map.of("into", wrong.getKey()), "")
                    .statusCode(400)
                    .body("errors.pointer", contains("/into"))
                    .body("errors.code", contains(wrong.getValue()));
        }
    }

    @Test
    void only_the_partnerships_officers_merge() {
        merge(people.agencyOfficer(county.police()), Map.of("into", stays), "").statusCode(403);
        merge(people.stranger(), Map.of("into", stays), "").statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("into", stays))
                .post("/officers/" + twice + "/merge")
                .then()
                .statusCode(401);
        county.agree();
        merge(county.officer(), Map.of("into", stays), "").statusCode(422).body("type", endsWith("/reason-needed"));
    }
}
