package org.waymark.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Everything open that names an officer. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OfficerWorkTest {
    @Inject
    Work work;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Work.County county = new Work.County("", "", "", "", "", Api.as("nobody"));
    private String jo = "";
    private String path = "";

    @BeforeEach
    void an_officer_who_is_named_everywhere() {
        county = work.county();
        jo = members.person(county.id(), county.police(), "Jo March");
        work.everywhere(county, jo);
        path = "/officers/" + jo + "/work";
    }

    @Test
    void it_is_listed_by_kind_without_what_is_done_or_past() {
        county.officer()
                .get(path + "?count=true")
                .then()
                .statusCode(200)
                .body("items.kind", contains("plan", "priority", "action", "milestone", "indicator", "chair", "seat"))
                .body("items[3].text", equalTo("Open the door"))
                .body("items[3].where.code", equalTo("1.2"))
                .body("items[2].role", equalTo("lead"))
                .body("items[2].plan.id", equalTo(county.plan()))
                .body("items[5].where.name", equalTo("Board"))
                .body("counts.lines", contains(1, 1, 1, 1, 1, 1, 1))
                .body("total", equalTo(7));
        county.officer().get(path + "?kind=seat&kind=chair&count=true").then().body("total", equalTo(2));
    }

    @Test
    void it_is_walked_page_by_page() {
        List<String> met = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = county.officer()
                    .get(path + "?limit=2" + (next.isEmpty() ? "" : "&after=" + next))
                    .then()
                    .statusCode(200);
            met.addAll(page.extract().<List<String>>path("items.kind"));
            next = page.extract().path("next");
        }
        assertThat(met).containsExactly("plan", "priority", "action", "milestone", "indicator", "chair", "seat");
        county.officer().get(path + "?after=nonsense").then().statusCode(400);
    }

    @Test
    void what_stands_in_a_closed_plan_is_no_longer_open() {
        county.agree();
        for (String to : List.of("published", "closed")) {
            county.officer()
                    .post("/plans/" + county.plan() + "/transitions", java.util.Map.of("to", to, "reason", "Over"))
                    .then()
                    .statusCode(200);
        }
        county.officer().get(path).then().body("items.kind", contains("indicator", "chair", "seat"));
    }

    @Test
    void members_see_what_stands_in_the_plans_they_may_read() {
        people.agencyOfficer(county.health()).get(path).then().statusCode(200).body("items", hasSize(7));
        String district = members.district(county.id());
        String school = members.agency(county.id(), "school");
        members.membership(school, district);
        people.agencyOfficer(school).get(path).then().body("items.kind", contains("chair", "seat"));
        people.stranger().get(path).then().statusCode(404);
        Api.anonymous().get(path).then().statusCode(401);
        String nobody = members.post(county.id(), county.police(), "Head of Nothing");
        county.officer()
                .get("/officers/" + nobody + "/work")
                .then()
                .body("items", empty())
                .body("counts", empty());
    }

    @Test
    void a_page_costs_the_same_with_few_lines_and_with_many() {
        List<String> withFew = statements.during(() -> county.officer().get(path));
        for (int i = 10; i < 60; i++) {
            database.run(
                    "insert into action (id, partnership_id, plan_id, priority_id, ordinal, ref, title_state, title_text,"
                            + " timescale_state, lead_agencies_state, lead_officers_state, monitoring_state)"
                            + " values (gen_random_uuid(), ?::uuid, ?::uuid, ?::uuid, ?, '9', 'set', 'More', 'absent',"
                            + " 'absent', 'set', 'absent')",
                    county.id(),
                    county.plan(),
                    county.priority(),
                    i);
        }
        database.run(
                "insert into action_lead (action_id, ordinal, officer_id, role) select id, 0, ?::uuid, 'lead' from action"
                        + " where plan_id = ?::uuid and ref = '9'",
                jo,
                county.plan());
        List<String> withMany = statements.during(() ->
                county.officer().get(path).then().body("items", hasSize(50)).body("next", notNullValue()));
        assertThat(withMany).hasSameSizeAs(withFew).hasSizeLessThanOrEqualTo(3);
    }
}
