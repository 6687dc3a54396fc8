package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateGrantTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String county;
    private String agency;
    private Api officer;

    @BeforeEach
    void aCountyWithAnAgency() {
        county = members.county();
        agency = members.member(county, "police");
        officer = people.partnershipOfficer(county);
    }

    static Map<String, Object> grant(String subject, String role, String type, @Nullable String id) {
        Map<String, Object> scope = new HashMap<>();
        scope.put("type", type);
        scope.put("id", id);
        return Map.of("principal", Map.of("issuer", Tokens.ISSUER, "subject", subject), "role", role, "scope", scope);
    }

    @Test
    void a_partnership_officer_gives_an_agency_role_and_its_holder_may_at_once() {
        String subject = UUID.randomUUID().toString();
        Api holder = Api.as(Tokens.of(subject));
        holder.get("/agencies/" + agency).then().statusCode(404);
        String id = officer.post("/grants", grant(subject, "agency-system", "agency", agency))
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .header("Location", startsWith("/api/v1/grants/"))
                .body("principal.subject", equalTo(subject))
                .body("role", equalTo("agency-system"))
                .body("scope.type", equalTo("agency"))
                .body("scope.id", equalTo(agency))
                .body("scope.code", startsWith("A"))
                .body("officer", nullValue())
                .body("allowed", contains("edit"))
                .extract()
                .path("id");
        holder.get("/agencies/" + agency).then().statusCode(200);
        holder.get("/partnerships/" + county).then().statusCode(200);
        assertThat(database.changesOf(id))
                .singleElement()
                .satisfies(change ->
                        assertThat(change).containsEntry("type", "grant").containsEntry("operation", "insert"));
    }

    @Test
    void nobody_gives_more_than_they_have() {
        String subject = UUID.randomUUID().toString();
        officer.post("/grants", grant(subject, "administrator", "all", null))
                .then()
                .statusCode(403);
        officer.post("/grants", grant(subject, "partnership-officer", "partnership", county))
                .then()
                .statusCode(403);
        Api inAgency = people.agencyOfficer(agency);
        inAgency.post("/grants", grant(subject, "agency-officer", "agency", agency))
                .then()
                .statusCode(403);
        people.stranger()
                .post("/grants", grant(subject, "administrator", "all", null))
                .then()
                .statusCode(403);
        Api.anonymous()
                .contentType("application/json")
                .body(grant(subject, "agency-officer", "agency", agency))
                .post("/grants")
                .then()
                .statusCode(401);
    }

    @Test
    void what_the_caller_may_not_see_is_not_there() {
        String elsewhere = members.agency(members.county(), "police");
        String subject = UUID.randomUUID().toString();
        officer.post("/grants", grant(subject, "agency-officer", "agency", elsewhere))
                .then()
                .statusCode(404);
        officer.post(
                        "/grants",
                        grant(
                                subject,
                                "board-member",
                                "group",
                                UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void a_districts_officer_gives_no_role_over_the_countys_agencies() {
        String district = members.district(county);
        people.partnershipOfficer(district)
                .post("/grants", grant("x", "agency-officer", "agency", agency))
                .then()
                .statusCode(403);
    }

    @Test
    void a_role_goes_with_its_scope_and_every_fault_is_named() {
        officer.post("/grants", grant("x", "agency-officer", "group", null))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/scope/type", "/scope/id"));
        officer.post("/grants", Map.of("role", "king", "principal", Map.of("issuer", ""), "colour", "red"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/role", "/principal/issuer", "/principal/subject", "/scope", "/colour"));
        Map<String, Object> said = new HashMap<>(grant("x", "agency-officer", "agency", agency));
        String elsewhere = members.county();
        said.put("officer", members.post(elsewhere, members.agency(elsewhere, "fire"), "Chief"));
        officer.post("/grants", said).then().statusCode(400).body("errors.pointer", contains("/officer"));
    }

    @Test
    void a_role_is_held_once_only() {
        Map<String, Object> said = grant("twice-" + UUID.randomUUID(), "agency-officer", "agency", agency);
        officer.made("/grants", said);
        officer.post("/grants", said).then().statusCode(409).body("type", endsWith("/conflict"));
    }

    @Test
    void one_key_makes_one_grant_and_a_dry_run_none() {
        String subject = UUID.randomUUID().toString();
        String dry = officer.request()
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(grant(subject, "agency-officer", "agency", agency))
                .post("/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.get("/grants/" + dry).then().statusCode(404);
        Api.as(Tokens.of(subject)).get("/me").then().statusCode(200).body("grants", empty());
        var call = officer.request()
                .header("Idempotency-Key", "k-grant")
                .contentType("application/json")
                .body(grant(subject, "agency-officer", "agency", agency));
        String first = call.post("/grants").then().statusCode(201).extract().path("id");
        call.post("/grants").then().statusCode(201).body("id", equalTo(first));
    }
}
