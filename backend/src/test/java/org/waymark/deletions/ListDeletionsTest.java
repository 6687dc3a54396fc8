package org.waymark.deletions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** What was deleted, page by page from the newest. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ListDeletionsTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_priority() {
        String county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
    }

    private String deleted(int number) {
        UUID action = plans.action(priority, "1." + number);
        database.run("delete from action where id = ?", action);
        return action.toString();
    }

    private Response read(String more) {
        return officer.get("/deletions?plan=" + plan + more)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @Test
    void a_walk_meets_the_newest_first_and_each_once() {
        List<String> things = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            things.add(deleted(i));
        }
        Collections.reverse(things);
        List<String> met = new ArrayList<>();
        String next = null;
        do {
            Response page = read("&limit=4&count=true" + (next == null ? "" : "&after=" + next));
            page.then().body("total", equalTo(11));
            met.addAll(page.path("items.thing.id"));
            next = page.path("next");
        } while (next != null);
        assertThat(met).isEqualTo(things);
    }

    @Test
    void a_page_costs_the_same_with_one_row_and_with_fifty() {
        deleted(0);
        read("");
        List<String> withOne = statements.during(() -> read(""));
        for (int i = 1; i < 50; i++) {
            deleted(i);
        }
        List<String> withFifty = statements.during(
                () -> assertThat(read("").<List<String>>path("items.thing.id")).hasSize(50));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void what_was_deleted_in_the_database_itself_is_told_too() {
        String action = deleted(0);
        officer.get("/deletions?thing=" + action)
                .then()
                .body("items[0].thing.type", equalTo("action"))
                .body("items[0].by.principal", org.hamcrest.Matchers.nullValue());
    }
}
