package org.waymark.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.rounds.AskedPlan;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;

/** Those who owe reports are asked when a round opens, before and after it is due, each time once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoundRemindersTest {
    private final LocalDate due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(200);

    @Inject
    AskedPlan asked;

    @Inject
    ReminderRounds reminders;

    @Inject
    Database database;

    private Scene scene;
    private UUID owed;
    private String round;

    @BeforeEach
    void a_round_due_on_a_day() {
        scene = asked.scene();
        database.run(
                "update officer set email = ? where id = ?::uuid",
                "sergeant@" + scene.police() + ".example",
                scene.sergeant());
        owed = asked.led(scene.priority(), "1.1", scene.police(), scene.sergeant());
        round = scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarter().toString(),
                                "due",
                                due.toString(),
                                "instructions",
                                "Two sentences are enough."));
    }

    private List<Object> kinds() {
        return database.rows("select kind from round_reminder where round_id = ?::uuid order by id", round).stream()
                .map(row -> row.get("kind"))
                .toList();
    }

    private List<Object> lines(String kind) {
        return database
                .rows(
                        "select heading || ' | ' || line as said from mail_item where officer_id = ?::uuid and kind = ?"
                                + " order by id",
                        scene.sergeant(),
                        kind)
                .stream()
                .map(row -> row.get("said"))
                .toList();
    }

    @Test
    void when_it_opens_with_its_instructions() {
        reminders.run(due.minusDays(30));
        reminders.run(due.minusDays(29));
        assertThat(kinds()).containsExactly("opened");
        assertThat(lines("round-opened"))
                .singleElement()
                .asString()
                .contains(": due "
                        + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(due) + " | 1 report of ")
                .endsWith("to hand in. Two sentences are enough.");
    }

    @Test
    void a_week_before_it_is_due_on_the_day_and_the_day_after() {
        reminders.run(due.minusDays(8));
        assertThat(kinds()).containsExactly("opened");
        reminders.run(due.minusDays(7));
        reminders.run(due.minusDays(1));
        assertThat(kinds()).containsExactly("opened", "soon");
        reminders.run(due);
        reminders.run(due);
        assertThat(kinds()).containsExactly("opened", "soon", "due");
        reminders.run(due.plusDays(1));
        reminders.run(due.plusDays(40));
        assertThat(kinds()).containsExactly("opened", "soon", "due", "late");
    }

    @Test
    void another_due_day_is_told_of_again() {
        reminders.run(due);
        scene.officer()
                .patch(
                        "/reporting-rounds/" + round,
                        scene.officer().get("/reporting-rounds/" + round).header("ETag"),
                        Map.of("due", due.plusDays(20).toString()))
                .then()
                .statusCode(200);
        reminders.run(due.plusDays(14));
        assertThat(kinds()).containsExactly("opened", "due", "soon");
    }

    @Test
    void whoever_has_answered_is_asked_no_more() {
        asked.report(owed, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        reminders.run(due);
        assertThat(lines("round-due")).isEmpty();
    }

    @Test
    void of_a_closed_round_nobody_is_asked() {
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        reminders.run(due);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void two_processes_that_look_at_once_ask_once() throws InterruptedException, ExecutionException {
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = List.of(
                    both.submit(() -> reminders.run(due)),
                    both.submit(() -> reminders.run(due)),
                    both.submit(() -> reminders.run(due)),
                    both.submit(() -> reminders.run(due)));
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(kinds()).containsExactlyInAnyOrder("opened", "due");
        assertThat(lines("round-due")).hasSize(1);
    }

    @Test
    void the_author_of_a_returned_report_is_told_why_each_time_it_is_returned() {
        String report = asked.report(owed, scene.police(), AskedPlan.quarter(), "returned", "on-track");
        database.run("update progress_report set officer_id = ?::uuid where id = ?::uuid", scene.sergeant(), report);
        reminders.run(due.minusDays(60));
        reminders.run(due.minusDays(60));
        assertThat(lines("report-returned")).singleElement().asString().endsWith("Say how many came");
        database.run(
                "update progress_report set return_reason = 'And where', decided_at = decided_at + interval '1 hour'"
                        + " where id = ?::uuid",
                report);
        reminders.run(due.minusDays(60));
        assertThat(lines("report-returned")).hasSize(2).last().asString().endsWith("And where");
    }

    @Test
    void of_two_processes_that_find_a_returned_report_one_tells() throws Exception {
        String report = asked.report(owed, scene.police(), AskedPlan.quarter(), "returned", "on-track");
        database.run("update progress_report set officer_id = ?::uuid where id = ?::uuid", scene.sergeant(), report);
        try (Database.Held other = database.holding("insert into report_return_told (report_id, decided_at)"
                        + " select id, decided_at from progress_report where id = '" + report + "'");
                ExecutorService late = Executors.newSingleThreadExecutor()) {
            Future<?> running = late.submit(() -> reminders.run(due.minusDays(60)));
            other.untilSomebodyWaits();
            other.commit();
            running.get();
        }
        assertThat(lines("report-returned")).isEmpty();
    }

    @Test
    void what_waits_to_be_mailed_and_is_said_again_stands_under_its_newest_heading() {
        reminders.run(due.minusDays(7));
        assertThat(lines("round-due")).singleElement().asString().contains(": due ");
        String soon = (String) lines("round-due").getFirst();
        reminders.run(due);
        assertThat(lines("round-due"))
                .singleElement()
                .isNotEqualTo(soon)
                .asString()
                .contains("due today");
    }
}
