package org.waymark.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

/** UK GDPR: a copy of all that is held of a person, and their name taken out of it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonalDataTest extends NamedPerson {
    @Test
    void everything_that_is_held_of_them_is_in_one_document() {
        officer.get("/officers/" + person + "/personal-data")
                .then()
                .statusCode(200)
                .body("person.id", equalTo(person))
                .body("names", containsInAnyOrder(nameBefore, alias, name))
                .body("addresses", contains(email))
                .body("roles.subject", contains(subject))
                .body("roles.scope.id", contains(police))
                .body("invitations.email", contains(email))
                .body("namedIn.kind", contains("action"))
                .body("namedIn.where.id", contains(action))
                .body("editions.code", contains("0.1"))
                .body("done.id", contains(action))
                .body("done.reason", contains("So says " + name));
        people.agencyOfficer(police)
                .get("/officers/" + person + "/personal-data")
                .then()
                .statusCode(403);
        people.stranger().get("/officers/" + person + "/personal-data").then().statusCode(404);
        Api.anonymous().get("/officers/" + person + "/personal-data").then().statusCode(401);
    }

    @Test
    void the_reports_that_they_gave_are_told_and_stay_without_their_name() {
        Api they = Api.as(Tokens.named(subject, name));
        String report = they.made(
                "/progress-reports",
                Map.of(
                        "action",
                        action,
                        "agency",
                        police,
                        "periodStart",
                        "2009-04-01",
                        "status",
                        "on-track",
                        "done",
                        "Asked by " + name));
        they.post("/progress-reports/" + report + "/transitions", Map.of("to", "submitted"))
                .then()
                .statusCode(200)
                .body("by.name", equalTo(name));
        officer.get("/officers/" + person + "/personal-data")
                .then()
                .body("reports.id", contains(report))
                .body("reports.action.id", contains(action))
                .body("reports.period", contains("Q1 2009/10"))
                .body("reports.state", contains("submitted"))
                .body("reports.gave", contains(true))
                .body("reports.judged", contains(false));
        leaves();
        erase(officer).statusCode(200);
        officer.get("/progress-reports/" + report)
                .then()
                .statusCode(200)
                .body("by.officer", equalTo(person))
                .body("by.name", equalTo("Name removed"))
                .body("done", equalTo("Asked by Name removed"));
    }

    @Test
    void what_the_same_principal_did_in_another_county_is_neither_shown_nor_touched() {
        String elsewhere = members.county();
        String fire = members.member(elsewhere, "fire");
        people.administrator()
                .made(
                        "/grants",
                        Map.of(
                                "principal",
                                Map.of("issuer", Tokens.ISSUER, "subject", subject),
                                "name",
                                name,
                                "role",
                                "partnership-officer",
                                "scope",
                                Map.of("type", "partnership", "id", elsewhere)));
        String theirs = Api.as(Tokens.named(subject, name))
                .made("/officers", Map.of("partnership", elsewhere, "agency", fire, "kind", "post", "name", "Watch"));
        officer.get("/officers/" + person + "/personal-data").then().body("done.id", contains(action));
        leaves();
        people.administrator()
                .post("/officers/" + person + "/erasure", Map.of("reason", "Asked for by the person"))
                .then()
                .statusCode(200);
        assertThat(database.rows("select distinct actor_name from change where aggregate = ?::uuid", theirs))
                .containsExactly(Map.of("actor_name", name));
    }
}
