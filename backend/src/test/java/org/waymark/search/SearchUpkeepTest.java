package org.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.search.SearchedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.LargePlan;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** What can be found is what there is, however it came to be. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SearchUpkeepTest {
    @Inject
    SearchedPlan searched;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    LargePlan large;

    private Scene scene = new Scene("", "", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan() {
        scene = searched.scene();
    }

    @Test
    void what_is_said_anew_is_found_by_its_new_words_alone() {
        scene.say(
                "/actions/" + scene.action(),
                Map.of("milestones", List.of(Map.of("text", "The acrobats", "timescale", Map.of("text", "May 2031")))));
        scene.found("acrobats").body("items.id", contains(scene.action()));
        scene.found("jugglers").body("items", empty());
        scene.say("/priorities/" + scene.priority(), Map.of("headings", List.of()));
        scene.found("velvet").body("items", empty());
    }

    @Test
    void what_is_deleted_is_gone_and_what_is_restored_is_back() {
        String etag = scene.officer().get("/actions/" + scene.action()).header("ETag");
        scene.officer().delete("/actions/" + scene.action(), etag).then().statusCode(204);
        scene.found("jugglers").body("items", empty());
        String deletion = scene.officer().get("/deletions?plan=" + scene.plan()).path("items[0].id");
        scene.officer()
                .post("/deletions/" + deletion + "/transitions", Map.of("to", "restored"))
                .then()
                .statusCode(200);
        scene.found("jugglers").body("items.id", contains(scene.action()));
    }

    @Test
    void a_dry_run_leaves_no_trace() {
        String etag = scene.officer().get("/actions/" + scene.action()).header("ETag");
        scene.officer()
                .patch("/actions/" + scene.action() + "?dryRun=true", etag, Map.of("description", "With a banjo"))
                .then()
                .statusCode(200);
        scene.found("banjo").body("items", empty());
        scene.found("puppets").body("items", hasSize(1));
        assertThat(database.rows("select * from search_stale")).isEmpty();
    }

    @Test
    void a_name_that_is_removed_is_found_no_more() {
        String person = members.person(scene.county(), scene.police(), "Post Quillfeather");
        scene.found("quillfeather").body("items.id", contains(person));
        scene.say("/officers/" + person, Map.of("leftOn", "2020-01-31"));
        scene.found("quillfeather").body("items[0].endedOn", equalTo("2020-01-31"));
        String etag = scene.officer().get("/officers/" + person).header("ETag");
        people.administrator()
                .request()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("reason", "Asked for"))
                .post("/officers/" + person + "/erasure");
        assertThat(database.rows("select erased_on from officer where id = ?::uuid and erased_on is not null", person))
                .hasSize(1);
        scene.found("quillfeather").body("items", empty());
        assertThat(database.rows("select * from search_entry where id = ?::uuid", person))
                .isEmpty();
    }

    @Test
    void rows_that_are_written_past_the_service_are_found() {
        UUID plan = large.made(scene.county(), 2, 10);
        scene.officer()
                .get("/search?q=\"helps, number 7 of priority 2\"&plan=" + plan)
                .then()
                .body("total", equalTo(1));
        assertThat(database.rows("select * from search_stale")).isEmpty();
        assertThat(database.rows("select id from search_entry where plan_id = ?", plan))
                .hasSize(23);
    }

    @Test
    void a_text_longer_than_an_index_can_hold_is_kept_all_the_same() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < 190_000; i++) {
            words.append(Integer.toString(i + 50_000, 36).replaceAll("\\d", "ж"))
                    .append(i)
                    .append("ж ");
        }
        scene.say("/plans/" + scene.plan(), Map.of("coverText", "Platypus " + words));
        scene.found("platypus").body("items.id", contains(scene.plan()));
    }

    @Test
    void the_service_itself_may_not_write_there() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.run("update search_entry set title = 'x'"))
                .hasMessageContaining("permission denied");
    }
}
