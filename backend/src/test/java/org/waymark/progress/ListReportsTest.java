package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.progress.ReportedPlan.Q1;
import static org.waymark.progress.ReportedPlan.Q2;
import static org.waymark.progress.ReportedPlan.Q3;
import static org.waymark.progress.ReportedPlan.become;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Who sees which reports, and how they are found. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ListReportsTest {
    @Inject
    ReportedPlan reported;

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private ReportedPlan.Scene scene;

    @BeforeEach
    void anAction() {
        scene = reported.scene();
    }

    private List<String> found(Api by, String query) {
        return by.get("/progress-reports?plan=" + scene.plan() + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void a_draft_is_seen_by_its_agency_and_the_officers_what_is_handed_in_by_every_reader() {
        String draft = scene.drafted(Q1, Map.of());
        String given = scene.reported(Q2, "on-track");
        assertThat(found(scene.sergeant(), "")).containsExactly(draft, given);
        assertThat(found(scene.officer(), "")).containsExactly(draft, given);
        for (Api reader : List.of(scene.nurse(), scene.lead(), scene.board())) {
            assertThat(found(reader, "")).containsExactly(given);
            reader.get("/progress-reports/" + draft).then().statusCode(404);
            reader.get("/progress-reports/" + given).then().statusCode(200);
        }
        assertThat(found(people.stranger(), "")).isEmpty();
        people.stranger().get("/progress-reports/" + given).then().statusCode(404);
    }

    @Test
    void a_returned_one_is_seen_by_its_agency_and_by_who_may_judge() {
        String id = scene.reported(Q1, "on-track");
        become(scene.lead(), id, "returned", "Say more").then().statusCode(200);
        for (Api reader : List.of(scene.sergeant(), scene.officer(), scene.lead(), scene.board())) {
            assertThat(found(reader, "")).containsExactly(id);
        }
        assertThat(found(scene.nurse(), "")).isEmpty();
        scene.nurse().get("/progress-reports/" + id).then().statusCode(404);
    }

    @Test
    void they_are_narrowed_by_everything_they_say() {
        String first = scene.reported(Q1, "off-track");
        String second = scene.reported(Q2, "on-track");
        String health = ReportedPlan.Scene.reported(scene.nurse(), scene.action(), scene.health(), Q2, "at-risk");
        String draft = scene.drafted(Q3, Map.of());
        become(scene.officer(), first, "accepted", null).then().statusCode(200);
        Api by = scene.sergeant();
        assertThat(found(by, "&agency=" + scene.police())).containsExactly(first, second, draft);
        assertThat(found(by, "&periodStart=" + Q2)).containsExactly(second, health);
        assertThat(found(by, "&state=accepted&state=draft")).containsExactly(first, draft);
        assertThat(found(by, "&status=on-track")).containsExactly(second);
        assertThat(found(by, "&rating=red&rating=amber")).containsExactly(first, health);
        assertThat(found(by, "&officer=" + scene.post())).containsExactly(first, second, draft);
        assertThat(found(by, "&priority=" + scene.priority() + "&action=" + scene.action()))
                .hasSize(4);
        assertThat(found(by, "&partnership=" + scene.county())).hasSize(4);
        assertThat(found(by, "&updatedSince=2099-01-01T00:00:00Z")).isEmpty();
        by.get("/progress-reports?count=true&limit=1&plan=" + scene.plan())
                .then()
                .body("total", equalTo(4));
    }

    @Test
    void they_are_put_in_the_order_of_periods_and_walked_in_it() {
        String third = scene.reported(Q3, "on-track");
        String first = scene.reported(Q1, "on-track");
        String second = scene.reported(Q2, "on-track");
        assertThat(found(scene.nurse(), "&sort=periodStart")).containsExactly(first, second, third);
        assertThat(found(scene.nurse(), "&sort=-submittedAt")).containsExactly(second, first, third);
        String next = scene.nurse()
                .get("/progress-reports?sort=-periodStart&limit=2&plan=" + scene.plan())
                .then()
                .body("items.id", contains(third, second))
                .extract()
                .path("next");
        assertThat(found(scene.nurse(), "&sort=-periodStart&limit=2&after=" + next))
                .containsExactly(first);
        scene.nurse().get("/progress-reports?sort=mood").then().statusCode(400);
    }

    @Test
    void each_shows_what_its_agency_said_last_before_it() {
        String first = scene.drafted(Q1, Map.of("status", "at-risk", "done", "One evening", "percent", 10));
        become(scene.sergeant(), first, "submitted", null).then().statusCode(200);
        ReportedPlan.Scene.reported(scene.nurse(), scene.action(), scene.health(), Q2, "on-track");
        String third = scene.drafted(Q3, Map.of());
        scene.sergeant()
                .get("/progress-reports/" + third)
                .then()
                .body("previous.period.label", equalTo("Q1 2009/10"))
                .body("previous.status", equalTo("at-risk"))
                .body("previous.rating", equalTo("amber"))
                .body("previous.done", equalTo("One evening"))
                .body("previous.next", nullValue())
                .body("previous.percent", equalTo(10));
        become(scene.officer(), first, "returned", "Say more").then().statusCode(200);
        scene.sergeant().get("/progress-reports/" + third).then().body("previous", nullValue());
    }

    @Test
    void one_row_and_fifty_cost_the_same_statements() {
        scene.reported(Q1, "on-track");
        int one = statements.during(() -> found(scene.officer(), "")).size();
        for (int i = 0; i < 49; i++) {
            String action = scene.action("2." + i, null, scene.police());
            ReportedPlan.Scene.reported(scene.sergeant(), action, scene.police(), Q1, "on-track");
        }
        List<String> sent =
                statements.during(() -> assertThat(found(scene.officer(), "")).hasSize(50));
        assertThat(sent).hasSize(one).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_agency_that_follows_another_has_its_reports() {
        String id = scene.drafted(Q1, Map.of("status", "at-risk"));
        database.run("update agency set succeeded_by = ?::uuid where id = ?::uuid", scene.health(), scene.police());
        assertThat(found(scene.nurse(), "&agency=" + scene.health())).containsExactly(id);
        scene.nurse().get("/progress-reports/" + id).then().body("allowed", hasItem("edit"));
    }
}
