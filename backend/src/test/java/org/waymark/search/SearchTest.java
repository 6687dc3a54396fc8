package org.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.search.SearchedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.LargePlan;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Whatever stands in a plan is found by its words, with its place, best first. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SearchTest {
    @Inject
    SearchedPlan searched;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    LargePlan large;

    @Inject
    Statements statements;

    @Inject
    Database database;

    private Scene scene = new Scene("", "", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan_with_a_word_in_each_part() {
        scene = searched.scene();
    }

    @ParameterizedTest
    @CsvSource({
        "growing,plan",
        "orchard,plan",
        "chairman,plan",
        "vision,plan",
        "lantern,plan",
        "keeping home,priority",
        "wombat,priority",
        "seafarer,priority",
        "gardens,priority",
        "beekeeper,priority",
        "bramble,priority",
        "turnip,priority",
        "accordion,priority",
        "lighthouse,priority",
        "mattress,priority",
        "haystack,priority",
        "velvet,priority",
        "marzipan,priority",
        "pelican,priority",
        "visitors,action",
        "puppet,action",
        "juggler,action",
        "almanac,action",
        "cobbler,action",
        "hedgehog,indicator",
        "snail,indicator",
        "bedwetting,indicator",
    })
    void every_part_is_found_by_its_words_in_whatever_form(String words, String kind) {
        scene.found(words)
                .body("items.kind", contains(kind))
                .body("total", equalTo(1))
                .body("used", equalTo(words))
                .body("counts.find { it.kind == '" + kind + "' }.count", equalTo(1))
                .body("counts.count.sum()", equalTo(1));
    }

    @Test
    void a_hit_says_where_it_stands_and_marks_the_words() {
        scene.found("jugglers")
                .body("items[0].id", equalTo(scene.action()))
                .body("items[0].ref", equalTo("7.2"))
                .body("items[0].title", equalTo("Train every health visitor"))
                .body("items[0].plan.title", equalTo("Growing well together"))
                .body("items[0].priority.id", equalTo(scene.priority()))
                .body("items[0].priority.ref", equalTo("7"))
                .body("items[0].parent", nullValue())
                .body("items[0].on", nullValue())
                .body("items[0].partnership.id", equalTo(scene.county()))
                .body("items[0].excerpt.findAll { it.marked }.text", contains("jugglers"))
                .body(
                        "items[0].excerpt.text.join('')",
                        org.hamcrest.Matchers.containsString("cohort of jugglers May 2031"));
        scene.found("hedgehogs")
                .body("items[0].plan.id", equalTo(scene.plan()))
                .body("items[0].priority.title", equalTo("Keep children safe at home"))
                .body("items[0].ref", equalTo("NI 55, LPI 9"));
        scene.found("orchards")
                .body("items[0].plan", nullValue())
                .body(
                        "items[0].excerpt.text.join('')",
                        org.hamcrest.Matchers.startsWith("Words of the chairman about orchards."));
    }

    @Test
    void marks_and_addresses_are_no_words() {
        scene.found("kites").body("items", empty());
        scene.found("https").body("items", empty());
    }

    @Test
    void a_number_or_a_reference_is_found_exactly() {
        plans.action(java.util.UUID.fromString(scene.priority()), "7.21");
        scene.found("7.2").body("items.id", contains(scene.action()));
        scene.found("ni55").body("items.id", contains(scene.indicator()));
        scene.found(" NI  55 ").body("items.id", contains(scene.indicator()));
        scene.found("NI 5").body("items", empty());
        scene.found("7").body("items[0].id", equalTo(scene.priority()));
        scene.say("/actions/" + scene.action(), Map.of("description", "Goes with NI 55."));
        scene.found("NI 55").body("items.kind", contains("indicator", "action"));
    }

    @Test
    void phrases_and_words_not_wanted_are_heeded() {
        plans.action(java.util.UUID.fromString(scene.priority()), "7.3");
        scene.found("\"health visitor\"").body("items.id", contains(scene.action()));
        scene.found("\"visitor health\"").body("items", empty());
        scene.found("visitor -health").body("items", empty());
        scene.found("visitor -police").body("items", hasSize(1));
        scene.found("hedgehog or juggler").body("items.kind", containsInAnyOrder("indicator", "action"));
        scene.found("hedgehog juggler").body("items", empty());
    }

    @Test
    void accents_are_no_hindrance() {
        scene.note("action", scene.action(), "A café for fathers");
        scene.found("cafe").body("items", hasSize(1));
        scene.found("CAFÉS").body("items", hasSize(1));
    }

    @Test
    void a_note_is_found_on_its_line_and_its_text_alone() {
        String note = scene.note("action", scene.action(), "Who pays the *ferryman*?");
        scene.officer().made("/notes/" + note + "/replies", Map.of("text", "The ferryman waits."));
        scene.found("ferrymen ferryman or ferryman")
                .body("items", hasSize(2))
                .body("items.on.id", everyItem(equalTo(scene.action())))
                .body("items.on.ref", everyItem(equalTo("7.2")))
                .body("items.title", everyItem(nullValue()))
                .body("items.plan.id", everyItem(equalTo(scene.plan())))
                .body("items.excerpt.flatten().findAll { it.marked }.text", everyItem(equalTo("ferryman")));
        scene.officer()
                .post("/notes/" + note + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(200);
        scene.found("ferryman").body("total", equalTo(1));
        scene.officer()
                .delete(
                        "/actions/" + scene.action(),
                        scene.officer().get("/actions/" + scene.action()).header("ETag"))
                .then()
                .statusCode(204);
        scene.found("ferryman").body("total", equalTo(0)).body("items", empty());
    }

    @Test
    void a_note_that_mentions_somebody_is_not_found_by_an_id() {
        String post = members.post(scene.county(), scene.police(), "Sergeant");
        scene.note("action", scene.action(), "Ask @" + post + " about skittles");
        scene.found("skittles").body("items[0].excerpt.text.join('')", equalTo("Ask @… about skittles"));
        scene.found(post.substring(24)).body("items", empty());
    }

    @Test
    void members_are_found_by_name() {
        String code = scene.officer().get("/agencies/" + scene.police()).path("code");
        scene.found(code).body("items.id", contains(scene.police())).body("items[0].kind", equalTo("agency"));
        String post = members.post(scene.county(), scene.police(), "Neighbourhood sergeant");
        scene.found("sergeants")
                .body("items.id", contains(post))
                .body("items[0].kind", equalTo("officer"))
                .body("items[0].agency.id", equalTo(scene.police()));
        String group =
                members.group(scene.county(), "board", "OWLS" + scene.county().substring(30));
        scene.found("owls" + scene.county().substring(30))
                .body("items.id", contains(group))
                .body("items[0].kind", equalTo("group"));
    }

    @Test
    void what_has_ended_is_marked_and_comes_later() {
        String other =
                plans.action(java.util.UUID.fromString(scene.priority()), "7.3").toString();
        scene.say("/actions/" + other, Map.of("title", Map.of("state", "set", "text", "Train every health visitor")));
        scene.found("train visitor").body("items.id", contains(other, scene.action()));
        scene.officer()
                .post("/actions/" + other + "/transitions", Map.of("to", "ended", "reason", "Done elsewhere"))
                .then()
                .statusCode(200);
        scene.found("train visitor")
                .body("items.id", contains(scene.action(), other))
                .body("items[0].endedOn", nullValue())
                .body("items[1].endedOn", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void kinds_plans_and_partnerships_narrow_it_and_every_kind_is_still_counted() {
        scene.note("priority", scene.priority(), "Are the children heard?");
        Api officer = scene.officer();
        officer.get("/search?q=children&kind=note")
                .then()
                .body("items.kind", contains("note"))
                .body("total", equalTo(1))
                .body("counts.find { it.kind == 'priority' }.count", equalTo(1))
                .body("counts.kind", hasSize(8));
        String elsewhere = plans.plan(scene.county()).toString();
        officer.get("/search?q=children&plan=" + elsewhere).then().body("items", empty());
        officer.get("/search?q=hedgehog&plan=" + scene.plan()).then().body("items", hasSize(1));
        officer.get("/search?q=hedgehog&plan=" + elsewhere).then().body("items", empty());
        String district = members.district(scene.county());
        officer.get("/search?q=children&partnership=" + scene.county()).then().body("items", hasSize(2));
        officer.get("/search?q=children&partnership=" + district).then().body("items", empty());
        String post = members.post(scene.county(), scene.police(), "Keeper of ferrets");
        officer.get("/search?q=ferrets&partnership=" + district).then().body("items.id", contains(post));
        officer.get("/search?q=children&kind=colour").then().statusCode(400);
        officer.get("/search?q=children&colour=red").then().statusCode(400);
    }

    @Test
    void pages_follow_one_another_in_the_order_of_the_best() {
        for (int i = 1; i <= 7; i++) {
            String id = plans.action(java.util.UUID.fromString(scene.priority()), "8." + i)
                    .toString();
            scene.say("/actions/" + id, Map.of("description", "Otters. ".repeat(i)));
        }
        List<String> whole = scene.found("otters").extract().jsonPath().getList("items.id");
        assertThat(whole).hasSize(7).doesNotHaveDuplicates();
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            var request = scene.officer().request().queryParam("q", "otters").queryParam("limit", 3);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .extract();
            walked.addAll(page.jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(walked).isEqualTo(whole);
        scene.officer()
                .get("/search?q=otters&after=bm9uc2Vuc2U")
                .then()
                .statusCode(400)
                .body("type", equalTo("/api/v1/problems/bad-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"\"",
                "&|!",
                "!!!",
                "-children",
                "-\"safe home\"",
                "the of and",
                "()",
                "<->",
                ":*",
                "''",
                "\\",
                "%_",
                "or or or",
                "a:b",
                "💥",
                "@@",
                "$1",
                "*"
            })
    void a_query_without_a_word_finds_nothing_and_breaks_nothing(String words) {
        scene.found(words).body("items", empty()).body("total", equalTo(0)).body("asked", equalTo(words));
    }

    @Test
    void a_query_that_is_missing_or_too_long_is_refused() {
        scene.officer().get("/search").then().statusCode(400).body("errors.pointer", contains("?q"));
        scene.officer()
                .request()
                .queryParam("q", "  ")
                .get("/search")
                .then()
                .statusCode(400)
                .body("errors.code", contains("required"));
        scene.found("children " + "x".repeat(191));
        scene.officer()
                .request()
                .queryParam("q", "x".repeat(201))
                .get("/search")
                .then()
                .statusCode(400)
                .body("errors.code", contains("too-long"));
        Api.anonymous().get("/search?q=children").then().statusCode(401);
    }

    @Test
    void it_takes_three_statements_whatever_is_found() {
        scene.found("velvet");
        assertThat(statements.during(() -> scene.found("velvet").body("items", hasSize(1))))
                .hasSize(3);
        assertThat(statements.during(() -> scene.found("7.2").body("items", hasSize(1))))
                .hasSize(2);
        String plan = large.made(scene.county(), 1, 50).toString();
        assertThat(statements.during(() -> scene.officer()
                        .get("/search?q=helps&limit=50&plan=" + plan)
                        .then()
                        .body("items", hasSize(50))))
                .hasSize(3);
        assertThat(statements.during(() -> scene.found("velbet").body("used", equalTo("velvet"))))
                .hasSize(3);
    }

    @Test
    void among_many_it_goes_by_the_index() {
        database.owner("insert into search_entry (id, kind, of_partnership, refs, title, body, words, spelling)"
                + " select gen_random_uuid(), 'group', '" + scene.county() + "', '{}', 'Filler', '',"
                + " to_tsvector('waymark', 'Filler ' || n), 'filler' from generate_series(1, 20000) n");
        database.analyze("search_entry");
        for (String asked : List.of(
                "e.words @@ search_query('jugglers')", "(e.words @@ search_query('7.2') or e.refs && '{7.2}')")) {
            assertThat(database.rows("explain select e.id from search_entry e where " + asked)
                            .toString())
                    .contains("Bitmap Index Scan on search_entry_words")
                    .doesNotContain("Seq Scan");
        }
        scene.found("jugglers").body("items.kind", hasItem("action"));
        database.owner("delete from search_entry where title = 'Filler'");
    }
}
