package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

/** Changing, taking away and seeing grants. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChangeGrantTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String county;
    private String agency;
    private Api officer;
    private String subject;
    private String grant;

    @BeforeEach
    void aGrant() {
        county = members.county();
        agency = members.member(county, "police");
        officer = people.partnershipOfficer(county);
        subject = UUID.randomUUID().toString();
        grant = officer.made("/grants", CreateGrantTest.grant(subject, "agency-officer", "agency", agency));
    }

    @Test
    void the_holder_is_given_a_name_and_an_officer() {
        String post = members.post(county, agency, "Inspector");
        officer.patch("/grants/" + grant, "\"1-x\"", Map.of("name", "Front desk", "officer", post))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Front desk"))
                .body("officer.name", equalTo("Inspector"));
        Api.as(Tokens.of(subject)).get("/me").then().body("officer.id", equalTo(post));
        assertThat(database.changesOf(grant)).hasSize(2);
    }

    @Test
    void whom_it_was_given_to_and_over_what_stay() {
        String other = members.agency(county, "fire");
        officer.put("/grants/" + grant, "\"1-x\"", CreateGrantTest.grant("somebody", "agency-system", "agency", other))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/principal", "/role", "/scope"));
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_once() {
        Api holder = Api.as(Tokens.of(subject));
        holder.get("/agencies/" + agency).then().statusCode(200);
        officer.request().delete("/grants/" + grant).then().statusCode(428);
        officer.delete("/grants/" + grant, "\"7-x\"").then().statusCode(412);
        officer.request()
                .queryParam("dryRun", true)
                .header("If-Match", "\"1-x\"")
                .delete("/grants/" + grant)
                .then()
                .statusCode(204);
        officer.delete("/grants/" + grant, "\"1-x\"").then().statusCode(204);
        holder.get("/agencies/" + agency).then().statusCode(404);
        officer.get("/grants/" + grant).then().statusCode(404);
        assertThat(database.changesOf(grant))
                .extracting(change -> change.get("operation"))
                .containsExactly("insert", "delete");
    }

    @Test
    void only_those_who_may_give_it_see_it_and_take_it_away() {
        Api.anonymous()
                .header("If-Match", "\"1-x\"")
                .delete("/grants/" + grant)
                .then()
                .statusCode(401);
        for (Api other :
                new Api[] {people.agencyOfficer(agency), people.partnershipOfficer(members.county()), people.stranger()
                }) {
            other.get("/grants/" + grant).then().statusCode(404);
            other.delete("/grants/" + grant, "\"1-x\"").then().statusCode(404);
            other.get("/grants").then().statusCode(200).body("items.id", not(hasItem(grant)));
        }
        officer.get("/grants?partnership=" + county).then().body("items.id", hasItem(grant));
    }

    @Test
    void a_partnership_officer_sees_fellow_officers_but_takes_nothing_from_them() {
        people.partnershipOfficer(county);
        String fellow = officer.get("/grants?role=partnership-officer&partnership=" + county)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        officer.delete("/grants/" + fellow, "\"1-x\"").then().statusCode(403);
        officer.patch("/grants/" + fellow, "\"1-x\"", Map.of("name", "x"))
                .then()
                .statusCode(403);
    }
}
