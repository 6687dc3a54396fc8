package org.waymark.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** News is what others did to what one watches since one last looked, as far as one may read it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class NewsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Statements statements;

    @Inject
    Database database;

    private String county = "";
    private String post = "";
    private String agency = "";
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private String action = "";
    private Api officer = Api.as("nobody");
    private Api sergeant = Api.as("nobody");

    @BeforeEach
    void a_plan() {
        county = members.county();
        agency = members.member(county, "police");
        post = members.post(county, agency, "Neighbourhood sergeant");
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        action = plans.action(priority, "1.1").toString();
        officer = people.partnershipOfficer(county);
        sergeant = people.agencyOfficer(agency, post);
        // What stands there already has its place in the record before anybody begins to watch.
        settled();
    }

    private void watches(String type, Object id) {
        sergeant.post("/watches", Map.of("type", type, "id", id.toString()))
                .then()
                .statusCode(201);
    }

    private void changes(String thing, String version, Map<String, ?> change) {
        officer.patch(thing, version, change).then().statusCode(200);
        settled();
    }

    /** Waits until all that was done has its place in the record, also behind what other tests wrote in thousands. */
    private void settled() {
        Object last =
                database.rows("select max(id) as last from change").getFirst().get("last");
        Instant end = Instant.now().plus(PATIENCE);
        while (!database.rows("select 1 from change_pending where id <= ?", last)
                .isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The record of changes does not come to an end");
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String note(String kind, String text) {
        return officer.made("/notes", Map.of("on", Map.of("type", "action", "id", action), "kind", kind, "text", text));
    }

    private Response news(String query) {
        return sergeant.get("/news" + query).then().statusCode(200).extract().response();
    }

    private List<String> things() {
        return news("").path("items.id");
    }

    @Test
    void a_change_to_what_is_watched_says_who_what_and_where() {
        watches("action", action);
        changes("/actions/" + action, "\"1-x\"", Map.of("timescale", Map.of("state", "set", "text", "May 2031")));
        news("?count=true")
                .then()
                .body("total", equalTo(1))
                .body("seenAt", nullValue())
                .body("items[0].kind", equalTo("updated"))
                .body("items[0].type", equalTo("action"))
                .body("items[0].id", equalTo(action))
                .body("items[0].version", equalTo(2))
                .body("items[0].fields", contains("timescale"))
                .body("items[0].by.name", notNullValue())
                .body("items[0].on.ref", equalTo("1.1"))
                .body("items[0].on.priority.id", equalTo(priority.toString()))
                .body("items[0].plan.id", equalTo(plan.toString()))
                .body("items[0].note", nullValue())
                .body("items[0].mentioned", equalTo(false))
                .body("items[0].unseen", equalTo(true));
    }

    @Test
    void watching_begins_when_it_begins_and_ones_own_deeds_are_no_news() {
        changes("/actions/" + action, "\"1-x\"", Map.of("note", "Before"));
        watches("action", action);
        sergeant.post("/notes", Map.of("on", Map.of("type", "action", "id", action), "kind", "note", "text", "My own"))
                .then()
                .statusCode(201);
        settled();
        assertThat(things()).isEmpty();
        officer.get("/news").then().statusCode(200).body("items", empty());
    }

    @Test
    void a_priority_covers_its_actions_and_a_plan_everything_in_it() {
        String indicator = plans.indicator(county, "Young people in work").toString();
        changes("/priorities/" + priority, "\"1-x\"", Map.of("indicators", List.of(Map.of("indicator", indicator))));
        watches("priority", priority);
        UUID other = plans.priority(plan, "2");
        String mine = officer.made(
                "/actions",
                Map.of(
                        "priority", priority.toString(),
                        "ref", "1.2",
                        "title", Map.of("state", "set", "text", "Walk to school")));
        String theirs = plans.action(other, "2.1").toString();
        changes("/indicators/" + indicator, "\"1-x\"", Map.of("source", "The census"));
        changes("/plans/" + plan, "\"1-x\"", Map.of("coverText", "Welcome"));
        assertThat(things()).containsExactly(indicator, mine);
        watches("plan", plan);
        changes("/plans/" + plan, "\"2-x\"", Map.of("coverText", "Welcome again"));
        changes("/actions/" + theirs, "\"1-x\"", Map.of("note", "Seen too"));
        assertThat(things()).containsExactly(theirs, plan.toString(), indicator, mine);
    }

    @Test
    void an_actions_notes_come_with_their_words_until_they_are_withdrawn() {
        watches("action", action);
        String question = note("question", "Who opens the doors?");
        settled();
        news("").then()
                .body("items.type", contains("note"))
                .body("items[0].id", equalTo(question))
                .body("items[0].kind", equalTo("created"))
                .body("items[0].on.id", equalTo(action))
                .body("items[0].note.kind", equalTo("question"))
                .body("items[0].note.reply", equalTo(false))
                .body("items[0].note.text", equalTo("Who opens the doors?"));
        officer.post("/notes/" + question + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(200);
        settled();
        news("").then().body("items.note.text", contains(nullValue(), nullValue()));
    }

    @Test
    void a_milestone_watched_alone_is_told_apart_from_its_neighbours() {
        Map<String, Object> first = Map.of("text", "Doors open", "timescale", Map.of("text", "May 2031"));
        Map<String, Object> second = Map.of("text", "Lights on", "timescale", Map.of("text", "May 2031"));
        changes("/actions/" + action, "\"1-x\"", Map.of("milestones", List.of(first, second)));
        List<String> ids = officer.get("/actions/" + action).path("milestones.id");
        watches("milestone", ids.getFirst());
        Map<String, Object> kept =
                Map.of("id", ids.getFirst(), "text", "Doors open", "timescale", Map.of("text", "May 2031"));
        Map<String, Object> moved =
                Map.of("id", ids.get(1), "text", "Lights on", "timescale", Map.of("text", "June 2031"));
        changes("/actions/" + action, "\"2-x\"", Map.of("milestones", List.of(kept, moved)));
        assertThat(things()).isEmpty();
        Map<String, Object> slipped =
                Map.of("id", ids.getFirst(), "text", "Doors open", "timescale", Map.of("text", "June 2031"));
        changes("/actions/" + action, "\"3-x\"", Map.of("milestones", List.of(slipped, moved)));
        news("").then().body("items.id", contains(action)).body("items[0].fields", contains("milestones"));
    }

    @Test
    void what_leaves_a_watched_priority_is_told_once_more() {
        watches("priority", priority);
        String second = plans.action(priority, "1.2").toString();
        String other = plans.priority(plan, "2").toString();
        changes("/actions/" + action, "\"1-x\"", Map.of("priority", other));
        officer.delete("/actions/" + second, "\"1-x\"").then().statusCode(204);
        changes("/actions/" + action, "\"2-x\"", Map.of("note", "No longer here"));
        news("").then()
                .body("items.id", contains(second, action))
                .body("items.kind", contains("deleted", "updated"))
                .body("items[0].on.ref", equalTo("1.2"))
                .body("items[0].plan", nullValue());
    }

    @Test
    void whoever_is_mentioned_is_told_without_watching() {
        note("note", "Nobody in particular");
        String group = officer.made(
                "/groups",
                Map.of(
                        "partnership",
                        county,
                        "code",
                        "BRD",
                        "name",
                        "Board",
                        "kind",
                        "board",
                        "seats",
                        List.of(Map.of("role", "Police", "officer", post))));
        String first = note("question", "@" + post + " knows");
        String second = note("question", "@" + group + " decides");
        settled();
        news("").then()
                .body("items.id", contains(second, first))
                .body("items.mentioned", contains(true, true))
                .body("items[0].note.mentions.name", contains("Board"));
        people.agencyOfficer(agency).get("/news").then().body("items", empty());
    }

    @Test
    void seen_is_seen_on_every_device_and_never_less() {
        watches("action", action);
        changes("/actions/" + action, "\"1-x\"", Map.of("note", "One"));
        String early = news("").path("upTo");
        changes("/actions/" + action, "\"2-x\"", Map.of("note", "Two"));
        String both = news("").path("upTo");
        sergeant.post("/news/seen", Map.of("upTo", both)).then().statusCode(200).body("upTo", equalTo(both));
        news("?count=true")
                .then()
                .body("items", empty())
                .body("total", equalTo(0))
                .body("seenAt", notNullValue());
        sergeant.post("/news/seen", Map.of("upTo", early))
                .then()
                .statusCode(200)
                .body("upTo", equalTo(both));
        news("?since=2026-01-01T00:00:00Z")
                .then()
                .body("items.version", contains(3, 2))
                .body("items.unseen", contains(false, false));
        officer.get("/news").then().body("seenAt", nullValue());
        sergeant.post("/news/seen", Map.of("upTo", "nonsense")).then().statusCode(400);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("upTo", both))
                .post("/news/seen")
                .then()
                .statusCode(401);
    }

    @Test
    void news_is_read_page_by_page_at_a_fixed_cost() {
        watches("plan", plan);
        changes("/actions/" + action, "\"1-x\"", Map.of("note", "One"));
        List<String> one = statements.during(() -> news("?limit=50&count=true"));
        for (int i = 2; i < 52; i++) {
            note("note", "Number " + i);
        }
        settled();
        assertThat(statements.during(() -> news("?limit=50&count=true").then().body("total", equalTo(51))))
                .hasSameSizeAs(one)
                .hasSizeLessThanOrEqualTo(3);
        Response first = news("?limit=30");
        List<String> met = new java.util.ArrayList<>(first.<List<String>>path("items.cursor"));
        Response second = news("?limit=30&after=" + first.path("next"));
        met.addAll(second.<List<String>>path("items.cursor"));
        assertThat(met).hasSize(51).doesNotHaveDuplicates();
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void whoever_may_no_longer_read_the_plan_hears_nothing_of_it() {
        String guest = members.agency(county, "voluntary");
        String membership = members.membership(guest, county);
        Api volunteer = people.agencyOfficer(guest);
        volunteer.post("/watches", Map.of("type", "plan", "id", plan)).then().statusCode(201);
        changes("/actions/" + action, "\"1-x\"", Map.of("note", "One"));
        volunteer.get("/news").then().body("items.id", contains(action));
        officer.delete("/memberships/" + membership, "\"1-x\"").then().statusCode(204);
        volunteer.get("/news").then().statusCode(200).body("items", empty());
    }
}
