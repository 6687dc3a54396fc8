package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;

/** What was asked for in the newest reporting round, and has not been handed in. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class UnreportedTest {
    @Inject
    ReportedPlan reported;

    @Inject
    Database database;

    private ReportedPlan.Scene scene;
    private String period;

    @BeforeEach
    void aPlanThatRuns() {
        scene = reported.scene();
        int year = LocalDate.now(ZoneId.of("Europe/London")).getYear();
        database.run(
                "update plan set status = 'published', period_start = ?, period_end = ? where id = ?::uuid",
                LocalDate.of(year - 3, 1, 1),
                LocalDate.of(year + 3, 1, 1),
                scene.plan());
        period = scene.officer()
                .get("/calendars/periods?partnership=" + scene.county())
                .path("newestEnded.start");
    }

    private String asked(String of) {
        return scene.officer().made("/reporting-rounds", Map.of("partnership", scene.county(), "periodStart", of));
    }

    private List<String> unreported(String query) {
        return scene.officer()
                .get("/actions?plan=" + scene.plan() + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.ref");
    }

    @Test
    void nobody_owes_what_nobody_was_asked_for() {
        assertThat(unreported("&unreported=true")).isEmpty();
        assertThat(unreported("&unreported=false")).containsExactly("1.1");
        asked(period);
        assertThat(unreported("&unreported=true")).containsExactly("1.1");
    }

    @Test
    void until_every_lead_has_handed_in_its_report_it_is_unreported() {
        String both = scene.action("1.2", null, scene.health(), scene.police());
        asked(period);
        assertThat(unreported("&unreported=true")).containsExactly("1.1", "1.2");
        scene.reported(period, "on-track");
        assertThat(unreported("&unreported=true")).containsExactly("1.2");
        assertThat(unreported("&unreported=false")).containsExactly("1.1");
        ReportedPlan.Scene.reported(scene.nurse(), both, scene.health(), period, "on-track");
        assertThat(unreported("&unreported=true")).containsExactly("1.2");
        assertThat(unreported("&unreported=true&agency=" + scene.health())).isEmpty();
        assertThat(unreported("&unreported=true&agency=" + scene.police())).containsExactly("1.2");
        ReportedPlan.Scene.reported(scene.sergeant(), both, scene.police(), period, "on-track");
        assertThat(unreported("&unreported=true")).isEmpty();
    }

    @Test
    void a_draft_or_a_returned_report_answers_nothing() {
        asked(period);
        String id = scene.drafted(period, Map.of("status", "on-track"));
        assertThat(unreported("&unreported=true")).containsExactly("1.1");
        ReportedPlan.become(scene.sergeant(), id, "submitted", null);
        ReportedPlan.become(scene.officer(), id, "returned", "Which?");
        assertThat(unreported("&unreported=true")).containsExactly("1.1");
    }

    @Test
    void sub_actions_owe_for_their_action_and_what_is_over_owes_nothing() {
        scene.action("1.1a", scene.action());
        scene.action("1.3", null, scene.police());
        String done = scene.action("1.4", null, scene.police());
        ReportedPlan.Scene.reported(scene.sergeant(), done, scene.police(), earlier(), "completed");
        asked(period);
        scene.action("1.5", null, scene.police());
        assertThat(unreported("&unreported=true")).containsExactlyInAnyOrder("1.1a", "1.3");
    }

    private String earlier() {
        return LocalDate.parse(period).minusMonths(3).toString();
    }

    @Test
    void the_newest_round_that_is_open_counts_and_where_none_is_the_newest() {
        String before = asked(earlier());
        String newest = asked(period);
        scene.reported(period, "on-track");
        assertThat(unreported("&unreported=true")).isEmpty();
        become(newest, "closed");
        assertThat(unreported("&unreported=true")).containsExactly("1.1");
        become(before, "closed");
        assertThat(unreported("&unreported=true")).isEmpty();
    }

    private void become(String round, String to) {
        scene.officer()
                .post("/reporting-rounds/" + round + "/transitions", Map.of("to", to, "reason", "It is over"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_supporting_agency_owes_none() {
        asked(period);
        scene.reported(period, "on-track");
        assertThat(unreported("&unreported=true&agency=" + scene.health())).isEmpty();
    }
}
