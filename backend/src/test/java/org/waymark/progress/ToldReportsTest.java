package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
import static org.waymark.progress.ReportedPlan.Q1;
import static org.waymark.progress.ReportedPlan.become;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Feed;
import org.waymark.testing.Surroundings;

/** What the feed, the history of an action and the news tell of reports, and what they keep to their agency. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ToldReportsTest {
    @Inject
    ReportedPlan reported;

    private ReportedPlan.Scene scene;

    @BeforeEach
    void anAction() {
        scene = reported.scene();
    }

    private List<String> history(Api by) {
        return by
                .get("/actions/" + scene.action() + "/history")
                .then()
                .statusCode(200)
                .extract()
                .<List<List<String>>>path("items.words")
                .stream()
                .flatMap(List::stream)
                .filter(word -> word.contains("Q1"))
                .toList();
    }

    private String policeCode() {
        return scene.officer().get("/agencies/" + scene.police()).path("code");
    }

    @Test
    void a_draft_is_in_the_feed_of_its_agency_and_comes_to_others_when_it_is_handed_in() {
        Feed own = Feed.fromNow(scene.sergeant(), "agency=" + scene.police() + "&type=progress-report");
        Feed others = Feed.fromNow(scene.nurse(), "type=progress-report");
        String draft = scene.drafted(Q1, Map.of("status", "on-track"));
        own.untilSeen(UUID.fromString(draft));
        assertThat(others.untilQuiet()).isEmpty();
        become(scene.sergeant(), draft, "submitted", null).then().statusCode(200);
        others.untilSeen(UUID.fromString(draft));
        assertThat(others.kindsOf(UUID.fromString(draft))).containsExactly("updated");
        assertThat(others.versionsOf(UUID.fromString(draft))).containsExactly(2);
    }

    @Test
    void a_draft_that_was_never_handed_in_leaves_no_trace_with_others() {
        Feed others = Feed.fromNow(scene.nurse(), "type=progress-report");
        Feed officers = Feed.fromNow(scene.officer(), "type=progress-report");
        String draft = scene.drafted(Q1, Map.of("status", "on-track"));
        scene.sergeant().delete("/progress-reports/" + draft, "\"1-x\"").then().statusCode(204);
        officers.untilSeen(UUID.fromString(draft));
        officers.untilQuiet();
        assertThat(officers.kindsOf(UUID.fromString(draft))).containsExactly("created", "deleted");
        assertThat(others.untilQuiet()).isEmpty();
    }

    @Test
    void one_that_was_taken_back_and_deleted_is_told_to_whoever_has_seen_it() {
        Feed others = Feed.fromNow(scene.nurse(), "type=progress-report");
        String draft = scene.reported(Q1, "on-track");
        others.untilSeen(UUID.fromString(draft));
        become(scene.sergeant(), draft, "draft", null).then().statusCode(200);
        scene.sergeant().delete("/progress-reports/" + draft, "\"3-x\"").then().statusCode(204);
        others.untilSeen(UUID.fromString(draft));
        others.untilQuiet();
        assertThat(others.kindsOf(UUID.fromString(draft))).endsWith("deleted");
    }

    @Test
    void the_history_of_an_action_tells_its_reports_in_words() {
        String id = scene.drafted(Q1, Map.of("status", "at-risk"));
        assertThat(history(scene.sergeant())).isEmpty();
        become(scene.sergeant(), id, "submitted", null).then().statusCode(200);
        become(scene.lead(), id, "returned", "Say how many").then().statusCode(200);
        become(scene.sergeant(), id, "submitted", null).then().statusCode(200);
        become(scene.lead(), id, "accepted", null).then().statusCode(200);
        String of = "Q1 2009/10 by Agency " + policeCode() + " (" + policeCode() + ")";
        assertThat(history(scene.sergeant()))
                .containsExactly(
                        "The report for " + of + " was accepted: at risk",
                        "Reported for " + of + ": at risk",
                        "The report for " + of + " was returned: 'Say how many'",
                        "Reported for " + of + ": at risk");
        assertThat(history(scene.nurse()))
                .containsExactly(
                        "The report for " + of + " was accepted: at risk",
                        "Reported for " + of + ": at risk",
                        "Reported for " + of + ": at risk");
    }

    @Test
    void what_an_officer_says_for_an_agency_is_told_as_such() {
        ReportedPlan.Scene.reported(scene.officer(), scene.action(), scene.police(), Q1, "off-track");
        assertThat(history(scene.nurse()))
                .singleElement()
                .asString()
                .endsWith("(" + policeCode() + "), given on its behalf: off track");
    }

    @Test
    void whoever_watches_an_action_hears_of_its_reports_once_they_are_handed_in() {
        scene.nurse()
                .post("/watches", Map.of("type", "action", "id", scene.action()))
                .then()
                .statusCode(201);
        Feed feed = Feed.fromNow(scene.officer(), "type=progress-report");
        String draft = scene.drafted(Q1, Map.of("status", "on-track"));
        feed.untilSeen(UUID.fromString(draft));
        assertThat(news(scene.nurse())).isEmpty();
        become(scene.sergeant(), draft, "submitted", null).then().statusCode(200);
        feed.untilSeen(UUID.fromString(draft));
        assertThat(news(scene.nurse())).containsExactly(draft);
    }

    private static List<String> news(Api by) {
        return by.get("/news")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.type == 'progress-report' }.id");
    }

    private List<List<String>> standings(Api by) {
        return by
                .get("/actions/" + scene.action() + "/history")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, String>>>path("items.fields.flatten().findAll { it.field == 'progress' }")
                .stream()
                .map(field -> Arrays.asList(field.get("before"), field.get("after")))
                .toList();
    }

    @Test
    void that_a_report_was_returned_shows_nowhere_to_others() {
        Feed others = Feed.fromNow(scene.nurse(), "type=progress-report");
        Feed own = Feed.fromNow(scene.sergeant(), "type=progress-report");
        String id = scene.reported(Q1, "at-risk");
        become(scene.officer(), id, "returned", "Say how many").then().statusCode(200);
        become(scene.sergeant(), id, "draft", null).then().statusCode(200);
        for (int version = 4; version <= 5; version++) {
            scene.sergeant()
                    .patch("/progress-reports/" + id, "\"" + version + "-x\"", Map.of("done", "Version " + version))
                    .then()
                    .statusCode(200);
        }
        become(scene.sergeant(), id, "submitted", null).then().statusCode(200);
        own.untilSeen(UUID.fromString(id));
        own.untilQuiet();
        others.untilQuiet();
        assertThat(own.versionsOf(UUID.fromString(id))).containsExactly(1, 2, 3, 4, 5, 6, 7);
        // It came, went out of sight, and came back; what was mended between is its agency's own.
        assertThat(others.versionsOf(UUID.fromString(id))).containsExactly(2, 3, 7);
        assertThat(others.seen())
                .extracting(entry -> entry.get("fields"))
                .containsExactly(List.of("state"), List.of("state"), List.of("state"));
        assertThat(others.seen().get(1)).extracting("by.name", "by.client").containsOnlyNulls();
        assertThat(standings(scene.nurse()))
                .containsExactly(Arrays.asList(null, "at risk"), Arrays.asList(null, "at risk"));
        assertThat(standings(scene.sergeant()).get(1)).containsExactly("at risk", "at risk, returned");
    }

    @Test
    void one_that_is_taken_back_looks_to_others_like_one_that_is_returned() {
        Feed others = Feed.fromNow(scene.nurse(), "type=progress-report");
        String id = scene.reported(Q1, "at-risk");
        others.untilSeen(UUID.fromString(id));
        become(scene.sergeant(), id, "draft", null).then().statusCode(200);
        others.untilSeen(UUID.fromString(id));
        assertThat(others.seen())
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("kind", "updated")
                        .containsEntry("fields", List.of("state"))
                        .extractingByKey("by")
                        .asInstanceOf(map(String.class, Object.class))
                        .containsEntry("name", null)
                        .containsEntry("principal", null));
    }
}
