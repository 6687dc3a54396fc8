package org.waymark.mail.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.mail.digests.Correspondents;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Mailbox;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Each chooses for themselves what they are told of by mail, and when. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PreferencesTest {
    @Inject
    Correspondents correspondents;

    @Inject
    People people;

    @Inject
    Mailbox mailbox;

    @Inject
    Database database;

    private Correspondents.Scene scene = Correspondents.NOBODYS;

    @BeforeEach
    void a_plan() {
        scene = correspondents.scene();
    }

    private void prefers(String etag, String kind, String time) {
        scene.sergeant()
                .patch("/preferences", etag, Map.of("mail", Map.of(kind, time)))
                .then()
                .statusCode(200)
                .body("mail." + kind, equalTo(time));
    }

    private void somethingChanges() {
        scene.sergeant()
                .post("/watches", Map.of("type", "action", "id", scene.action()))
                .then()
                .statusCode(201);
        correspondents.mail(Instant.now());
        scene.officer()
                .patch(
                        "/actions/" + scene.action(),
                        "\"1-x\"",
                        Map.of("timescale", Map.of("state", "set", "text", "May 2031")))
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_never_chosen_is_as_usual() {
        scene.sergeant()
                .get("/preferences")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("officer.name", equalTo("Neighbourhood sergeant"))
                .body("address", equalTo(scene.address()))
                .body("mail.watched", equalTo("daily"))
                .body("mail.proposal", equalTo("daily"))
                .body("mail.roundOpened", equalTo("daily"))
                .body("mail.reminder", equalTo("at-once"))
                .body("allowed", contains("edit"));
    }

    @Test
    void a_choice_stays_and_clearing_it_is_as_usual_again() {
        prefers("\"1-x\"", "watched", "weekly");
        scene.sergeant()
                .get("/preferences")
                .then()
                .body("version", equalTo(2))
                .body("mail.watched", equalTo("weekly"))
                .body("mail.mention", equalTo("daily"));
        scene.sergeant()
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"2-x\"")
                .body("{\"mail\": {\"watched\": null}}")
                .patch("/preferences")
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("mail.watched", equalTo("daily"));
    }

    @Test
    void what_was_said_again_as_it_was_changes_nothing() {
        prefers("\"1-x\"", "watched", "daily");
        scene.sergeant().get("/preferences").then().body("version", equalTo(1));
    }

    @Test
    void at_once_means_in_the_next_round() {
        prefers("\"1-x\"", "watched", "at-once");
        somethingChanges();
        correspondents.mail(Instant.now());
        assertThat(mailbox.of(scene.address())).hasSize(1);
    }

    @Test
    void off_means_never() {
        prefers("\"1-x\"", "watched", "off");
        somethingChanges();
        correspondents.mailTomorrow();
        assertThat(mailbox.of(scene.address())).isEmpty();
        assertThat(database.rows("select 1 from mail_item where officer_id = ?::uuid", scene.post()))
                .isEmpty();
    }

    @Test
    void turning_it_off_holds_for_what_already_waits() {
        somethingChanges();
        correspondents.mail(Instant.now());
        prefers("\"1-x\"", "watched", "off");
        correspondents.mailTomorrow();
        assertThat(mailbox.of(scene.address())).isEmpty();
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        scene.sergeant()
                .request()
                .contentType("application/merge-patch+json")
                .body(Map.of("mail", Map.of("watched", "off")))
                .patch("/preferences")
                .then()
                .statusCode(428);
        scene.sergeant()
                .patch("/preferences", "\"7-x\"", Map.of("mail", Map.of("watched", "off")))
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
    }

    @Test
    void an_unknown_time_is_refused_by_its_place() {
        scene.sergeant()
                .patch("/preferences", "\"1-x\"", Map.of("mail", Map.of("watched", "hourly")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mail/watched"));
    }

    @Test
    void whoever_is_no_officer_is_told_that_no_mail_reaches_them() {
        Api someone = people.agencyOfficer(scene.police());
        someone.get("/preferences")
                .then()
                .statusCode(200)
                .body("officer", nullValue())
                .body("address", nullValue())
                .body("allowed", empty());
        someone.patch("/preferences", "\"1-x\"", Map.of("mail", Map.of("watched", "off")))
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-possible"));
        Api.anonymous().get("/preferences").then().statusCode(401);
    }
}
