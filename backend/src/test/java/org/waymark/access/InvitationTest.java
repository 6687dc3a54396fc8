package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

/** Invitations are made, withdrawn, run out, and bind to whoever proves the address. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class InvitationTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String county;
    private String agency;
    private Api officer;
    private String email;

    @BeforeEach
    void aCountyWithAnAgency() {
        county = members.county();
        agency = members.member(county, "health");
        officer = people.partnershipOfficer(county);
        email = "nurse." + UUID.randomUUID() + "@health.example";
    }

    private Map<String, Object> invitation() {
        return Map.of("email", email, "role", "agency-officer", "scope", Map.of("type", "agency", "id", agency));
    }

    @Test
    void an_officer_invites_somebody_for_a_fortnight() {
        var answer = officer.post("/invitations", invitation())
                .then()
                .statusCode(201)
                .body("email", equalTo(email))
                .body("status", equalTo("open"))
                .body("scope.id", equalTo(agency))
                .body("acceptedAt", nullValue())
                .body("allowed", contains("withdraw"))
                .extract();
        Instant invited = Instant.parse(answer.path("invitedAt"));
        Instant expires = Instant.parse(answer.path("expiresAt"));
        assertThat(Duration.between(invited, expires))
                .isBetween(
                        Duration.ofDays(14).minusMinutes(1), Duration.ofDays(14).plusMinutes(1));
        assertThat(database.changesOf(answer.path("id")))
                .singleElement()
                .satisfies(change ->
                        assertThat(change).containsEntry("type", "invitation").containsEntry("operation", "insert"));
    }

    @Test
    void it_binds_at_the_first_sign_in_with_the_address_verified_whatever_its_case() {
        String id = officer.made("/invitations", invitation());
        Api nurse = Api.as(Tokens.of("nurse-" + UUID.randomUUID(), email.toUpperCase(java.util.Locale.ROOT)));
        nurse.get("/me")
                .then()
                .statusCode(200)
                .body("grants", hasSize(1))
                .body("grants[0].role", equalTo("agency-officer"))
                .body("grants[0].scope.id", equalTo(agency))
                .body("agencies.id", contains(agency))
                .body("partnerships.id", contains(county));
        officer.get("/invitations/" + id)
                .then()
                .body("status", equalTo("accepted"))
                .body("version", equalTo(2))
                .body("acceptedAt", not(nullValue()))
                .body("allowed", empty());
        Api somebodyLater = Api.as(Tokens.of("other-" + UUID.randomUUID(), email));
        somebodyLater.get("/me").then().body("grants", empty());
    }

    @Test
    void an_address_that_the_provider_has_not_checked_binds_nothing() {
        String id = officer.made("/invitations", invitation());
        Api.as(Tokens.unverified("nurse-" + UUID.randomUUID(), email))
                .get("/me")
                .then()
                .statusCode(200)
                .body("email", equalTo(email))
                .body("grants", empty());
        officer.get("/invitations/" + id).then().body("status", equalTo("open"));
    }

    @Test
    void one_that_ran_out_binds_nothing_and_makes_room_for_another() {
        String id = officer.made("/invitations", invitation());
        database.run("update invitation set expires_at = now() - interval '1 minute' where id = ?::uuid", id);
        officer.get("/invitations/" + id)
                .then()
                .body("status", equalTo("expired"))
                .body("allowed", empty());
        officer.get("/invitations?status=expired&partnership=" + county).then().body("items.id", contains(id));
        Api.as(Tokens.of("late-" + UUID.randomUUID(), email)).get("/me").then().body("grants", empty());
        officer.post("/invitations/" + id + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(409);
        String another = officer.made("/invitations", invitation());
        officer.get("/invitations?email=" + email)
                .then()
                .body("items.status", containsInAnyOrder("expired", "open"))
                .body("items.id", hasItem(another));
    }

    @Test
    void a_withdrawn_one_binds_nothing_and_says_why_in_the_record() {
        String id = officer.made("/invitations", invitation());
        officer.post("/invitations/" + id + "/transitions", Map.of("to", "withdrawn", "reason", "wrong address"))
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("version", equalTo(2));
        Api.as(Tokens.of("n-" + UUID.randomUUID(), email)).get("/me").then().body("grants", empty());
        assertThat(database.changesOf(id).getLast()).containsEntry("reason", "wrong address");
        officer.post("/invitations/" + id + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
    }

    @Test
    void only_withdrawing_is_done_by_hand() {
        String id = officer.made("/invitations", invitation());
        officer.post("/invitations/" + id + "/transitions", Map.of("to", "accepted"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/to"));
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("to", "withdrawn"))
                .post("/invitations/" + id + "/transitions")
                .then()
                .statusCode(401);
        people.agencyOfficer(agency)
                .post("/invitations/" + id + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(404);
    }

    @Test
    void one_open_invitation_to_a_role_is_enough() {
        officer.made("/invitations", invitation());
        officer.post("/invitations", invitation()).then().statusCode(409).body("type", endsWith("/conflict"));
    }

    @Test
    void nobody_invites_to_more_than_they_have_nor_a_system() {
        String fellow = people.administrator()
                .made(
                        "/invitations",
                        Map.of(
                                "email",
                                email,
                                "role",
                                "partnership-officer",
                                "scope",
                                Map.of("type", "partnership", "id", county)));
        officer.post(
                        "/invitations",
                        Map.of("email", "x@y.example", "role", "administrator", "scope", Map.of("type", "all")))
                .then()
                .statusCode(403);
        officer.post("/invitations/" + fellow + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(403);
        people.stranger().post("/invitations", invitation()).then().statusCode(404);
        people.agencyOfficer(agency).post("/invitations", invitation()).then().statusCode(403);
        people.agencyOfficer(agency).get("/invitations").then().statusCode(200).body("items", empty());
        officer.post(
                        "/invitations",
                        Map.of(
                                "email",
                                "system at example",
                                "role",
                                "agency-system",
                                "scope",
                                Map.of("type", "agency", "id", agency)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/email"));
        officer.post(
                        "/invitations",
                        Map.of(
                                "email",
                                "system@y.example",
                                "role",
                                "agency-system",
                                "scope",
                                Map.of("type", "agency", "id", agency)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/role"));
    }

    @Test
    void a_dry_run_leaves_nothing_and_one_key_invites_once() {
        String dry = officer.request()
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(invitation())
                .post("/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.get("/invitations/" + dry).then().statusCode(404);
        var call = officer.request()
                .header("Idempotency-Key", "k-invitation")
                .contentType("application/json")
                .body(invitation());
        String first =
                call.post("/invitations").then().statusCode(201).extract().path("id");
        call.post("/invitations").then().statusCode(201).body("id", equalTo(first));
    }
}
