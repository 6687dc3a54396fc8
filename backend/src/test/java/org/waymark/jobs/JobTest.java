package org.waymark.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Ids;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class JobTest {
    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    JobWorker worker;

    private final String subject = UUID.randomUUID().toString();
    private final Api asker = Api.uncheckedAs(Tokens.of(subject));
    private String partnership = "";

    @BeforeEach
    void a_partnership() {
        String name = "Trust " + UUID.randomUUID();
        partnership = people.administrator()
                .made(
                        "/partnerships",
                        Map.of(
                                "name",
                                name,
                                "shortName",
                                name.substring(0, 20),
                                "kind",
                                "county",
                                "childrensServicesAuthority",
                                true));
    }

    @Test
    void what_a_job_did_stays_when_it_is_done_and_its_asker_learns_what_came_of_it() {
        String job = queued("keep");
        ended(job, "done");
        asker.get("/jobs/" + job)
                .then()
                .statusCode(200)
                .body("kind", equalTo(NotingWork.KIND))
                .body("result.noted", equalTo(true))
                .body("problems", empty())
                .body("finishedAt", notNullValue())
                .body("allowed", empty());
        assertThat(noted(job)).isTrue();
    }

    @Test
    void what_was_only_tried_is_undone_and_its_result_stays() {
        String job = queued("undo");
        ended(job, "done");
        asker.get("/jobs/" + job).then().body("result.noted", equalTo(true));
        assertThat(noted(job)).isFalse();
    }

    @Test
    void a_refused_job_says_why_and_leaves_nothing() {
        String job = queued("refuse");
        ended(job, "failed");
        asker.get("/jobs/" + job)
                .then()
                .body("problems.code", contains("told-to"))
                .body("problems.detail", contains("It was told to."))
                .body("problems.status", contains(422))
                .body("problemCounts", equalTo(Map.of("told-to", 1)));
        assertThat(noted(job)).isFalse();
    }

    @Test
    void a_stopped_job_leaves_nothing() {
        String job = queued("hold");
        ended(job, "running");
        asker.get("/jobs/" + job).then().body("allowed", contains("cancel"));
        asker.post("/jobs/" + job + "/transitions", Map.of("to", "cancelled"))
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"))
                .body("allowed", empty());
        asker.post("/jobs/" + job + "/transitions", Map.of("to", "cancelled"))
                .then()
                .statusCode(409);
        pause(Duration.ofMillis(300));
        assertThat(noted(job)).isFalse();
        asker.get("/jobs/" + job).then().body("state", equalTo("cancelled"));
    }

    @Test
    void a_job_whose_connection_is_cut_leaves_nothing_and_is_reported() {
        String job = queued("hold");
        ended(job, "running");
        database.rows("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where pid <> pg_backend_pid() and state = 'idle in transaction' and query like 'insert into area%'""");
        ended(job, "failed");
        asker.get("/jobs/" + job).then().body("problems", hasSize(1));
        assertThat(noted(job)).isFalse();
    }

    @Test
    void a_job_whose_process_was_killed_is_taken_up_again() {
        String job = Ids.next().toString();
        insert(job, "keep", "running", 1);
        ended(job, "done");
        assertThat(noted(job)).isTrue();
    }

    @Test
    void a_job_that_was_interrupted_again_and_again_is_reported() {
        String job = Ids.next().toString();
        insert(job, "keep", "running", 3);
        ended(job, "failed");
        assertThat(noted(job)).isFalse();
    }

    @Test
    void nobody_sees_it_but_its_asker_and_the_officers_of_the_partnership() {
        String job = queued("keep");
        people.partnershipOfficer(partnership).get("/jobs/" + job).then().statusCode(200);
        people.stranger().get("/jobs/" + job).then().statusCode(404);
        people.stranger()
                .post("/jobs/" + job + "/transitions", Map.of("to", "cancelled"))
                .then()
                .statusCode(404);
        Api.anonymous().get("/jobs/" + job).then().statusCode(401);
        asker.get("/jobs/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void it_can_be_made_nothing_but_cancelled() {
        String job = queued("keep");
        asker.post("/jobs/" + job + "/transitions", Map.of("to", "done"))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/to")));
    }

    @Test
    void a_job_is_forgotten_ninety_days_after_it_was_over() {
        String old = queued("keep");
        String recent = queued("keep");
        ended(old, "done");
        ended(recent, "done");
        database.run("update job set finished_at = now() - interval '91 days' where id = ?::uuid", old);
        database.run("update job set finished_at = now() - interval '89 days' where id = ?::uuid", recent);
        worker.forgetOld();
        asker.get("/jobs/" + old).then().statusCode(404);
        asker.get("/jobs/" + recent).then().statusCode(200);
    }

    private String queued(String then) {
        String id = Ids.next().toString();
        insert(id, then, "queued", 0);
        return id;
    }

    private void insert(String id, String then, String state, int attempt) {
        database.run(
                "insert into job (id, kind, state, partnership_id, subject, input, issuer, principal, attempt,"
                        + " heartbeat_at) values (?::uuid, ?, ?, ?::uuid, ?::uuid, ?::jsonb, ?, ?, ?,"
                        + " now() - interval '1 minute')",
                id,
                NotingWork.KIND,
                state,
                partnership,
                id,
                "{\"then\": \"" + then + "\"}",
                Tokens.ISSUER,
                subject,
                attempt);
    }

    private void ended(String job, String state) {
        Instant end = Instant.now().plusSeconds(20);
        String now = "";
        while (Instant.now().isBefore(end)) {
            now = asker.get("/jobs/" + job).then().statusCode(200).extract().path("state");
            if (now.equals(state)) {
                return;
            }
            pause(Duration.ofMillis(50));
        }
        assertThat(now).isEqualTo(state);
    }

    private boolean noted(String job) {
        return !database.rows("select 1 from area where code = ?", job).isEmpty();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
