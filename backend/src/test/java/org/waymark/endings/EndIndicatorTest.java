package org.waymark.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** An indicator that ends keeps its places; its parts end and come back with it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EndIndicatorTest {
    private static final Map<String, String> WORDS = Map.of("state", "set", "text", "First-time entrants");

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String county = "";
    private String plan = "";
    private String priority = "";
    private String indicator = "";
    private String part = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void an_indicator_that_a_priority_places() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county).toString();
        indicator = officer.made("/indicators", said(Map.of()));
        part = officer.made("/indicators", said(Map.of("parent", indicator, "partLabel", "(a)")));
        priority = officer.made(
                "/priorities",
                Map.of(
                        "plan",
                        plan,
                        "ref",
                        "1",
                        "title",
                        WORDS,
                        "outcome",
                        "stay-safe",
                        "indicators",
                        List.of(Map.of("indicator", indicator, "label", "1", "wording", WORDS))));
    }

    private Map<String, Object> said(Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("partnership", county, "title", WORDS, "definitionStatus", "to-be-confirmed"));
        body.putAll(more);
        return body;
    }

    private ValidatableResponse become(Api by, String id, String to) {
        return by.post("/indicators/" + id + "/transitions", Map.of("to", to, "reason", "Not collected any more"))
                .then();
    }

    @Test
    void it_keeps_its_place_says_why_and_takes_its_parts_along() {
        become(officer, indicator, "ended")
                .statusCode(200)
                .body("ended.reason", equalTo("Not collected any more"))
                .body("ended.along", equalTo(1))
                .body("uses.priority.id", contains(priority))
                .body("allowed", contains("edit", "bring-back"));
        officer.get("/indicators/" + part).then().body("ended.with.id", equalTo(indicator));
        officer.get("/priorities/" + priority)
                .then()
                .body("indicators[0].ended.reason", equalTo("Not collected any more"))
                .body("indicators[0].parts[0].ended.reason", equalTo("Not collected any more"))
                .body("counts.indicators", equalTo(0));
        assertThat(database.changesOf(indicator).getLast())
                .containsEntry("fields", List.of("ended"))
                .containsEntry("reason", "Not collected any more");
        become(officer, part, "current").statusCode(422).body("detail", containsString("bring that back first"));
        become(officer, indicator, "current").statusCode(200).body("ended", nullValue());
        officer.get("/indicators/" + part).then().body("ended", nullValue());
    }

    @Test
    void lists_leave_it_out_and_readiness_asks_for_another() {
        become(officer, indicator, "ended").statusCode(200);
        officer.get("/indicators?partnership=" + county).then().body("items", empty());
        officer.get("/indicators?ended=true&parent=none&partnership=" + county)
                .then()
                .body("items.id", contains(indicator));
        officer.get("/plans/" + plan + "/readiness")
                .then()
                .body("items.type", not(hasItem("indicator")))
                .body("items.code", hasItem("no-indicators"));
    }

    @Test
    void the_comparison_says_so_and_what_it_is_placed_in_stays() {
        officer.made("/plans/" + plan + "/editions", Map.of("label", "0.1"));
        officer.delete("/indicators/" + part, "\"1-x\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("POST /api/v1/indicators/{id}/transitions"));
        become(officer, indicator, "ended").statusCode(200);
        officer.made("/plans/" + plan + "/editions", Map.of("label", "0.2"));
        officer.get("/plans/" + plan + "/editions/0.2/changes?from=0.1")
                .then()
                .body("items.type", contains("indicator", "indicator"))
                .body("items.change", contains("ended", "ended"))
                .body("items.kind", contains("promise", "promise"));
    }

    @Test
    void only_the_partnership_s_officers_end_it() {
        Api agency = people.agencyOfficer(members.member(county, "police"));
        become(agency, indicator, "ended").statusCode(403);
        become(people.stranger(), indicator, "ended").statusCode(404);
        become(officer, indicator, "current").statusCode(409);
        officer.post("/indicators/" + indicator + "/transitions", Map.of("to", "ended"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }
}
