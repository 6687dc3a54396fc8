package org.waymark.mail.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailService;
import org.waymark.mail.Told;
import org.waymark.mail.Unreached;
import org.waymark.mail.digests.Correspondents;
import org.waymark.testing.Api;
import org.waymark.testing.Mailbox;
import org.waymark.testing.Surroundings;

/** One press of a button turns off what a mail told of, without signing in, and can be taken back. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class UnsubscribeTest {
    @Inject
    Correspondents correspondents;

    @Inject
    MailService mail;

    @Inject
    Mailbox mailbox;

    private Correspondents.Scene scene = Correspondents.NOBODYS;

    @BeforeEach
    void a_plan() {
        scene = correspondents.scene();
    }

    private List<Told> remind() {
        MailItem item = new MailItem(
                UUID.fromString(scene.post()),
                UUID.fromString(scene.county()),
                MailKind.REMINDER,
                "Quarter 2",
                "1.1 Police in schools",
                "/reports/" + UUID.randomUUID());
        return QuarkusTransaction.requiringNew().call(() -> mail.queue(List.of(item)));
    }

    /** The word in the header of the newest mail to that address. */
    private String word(String address) {
        String header = String.valueOf(mailbox.of(address).getFirst().headers().get("List-Unsubscribe"));
        return header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
    }

    private String reminded() {
        remind();
        correspondents.mail(Instant.now());
        return word(scene.address());
    }

    /** As a mail program does it. */
    private static Response press(String word) {
        return Api.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/unsubscribe/" + word);
    }

    @Test
    void one_press_turns_off_what_the_mail_told_of_and_nothing_else() {
        String word = reminded();
        press(word)
                .then()
                .statusCode(200)
                .body("kinds", contains("reminder"))
                .body("off", equalTo(true))
                .body("seenByOfficers", equalTo(true));
        scene.sergeant()
                .get("/preferences")
                .then()
                .body("mail.reminder", equalTo("off"))
                .body("mail.watched", equalTo("daily"));
        assertThat(remind()).containsExactly(new Told(UUID.fromString(scene.post()), Unreached.OFF));
        press(word).then().statusCode(200).body("off", equalTo(true));
    }

    @Test
    void looking_at_the_link_turns_nothing_off() {
        String word = reminded();
        Api.anonymous().get("/unsubscribe/" + word).then().statusCode(200).body("off", equalTo(false));
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get("/api/v1/unsubscribe/" + word)
                .then()
                .statusCode(303)
                .header("Location", equalTo("http://localhost:3000/unsubscribe/" + word));
        scene.sergeant().get("/preferences").then().body("mail.reminder", equalTo("at-once"));
    }

    @Test
    void a_dry_run_turns_nothing_off() {
        String word = reminded();
        Api.anonymous()
                .post("/unsubscribe/" + word + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("off", equalTo(true));
        scene.sergeant().get("/preferences").then().body("mail.reminder", equalTo("at-once"));
    }

    @Test
    void undoing_puts_back_what_held_before() {
        scene.sergeant()
                .patch("/preferences", "\"1-x\"", Map.of("mail", Map.of("reminder", "weekly")))
                .then()
                .statusCode(200);
        remind();
        correspondents.mail(Instant.now().plus(java.time.Duration.ofDays(8)));
        String word = word(scene.address());
        press(word).then().statusCode(200);
        Api.anonymous()
                .post("/unsubscribe/" + word + "?undo=true")
                .then()
                .statusCode(200)
                .body("off", equalTo(false));
        scene.sergeant().get("/preferences").then().body("mail.reminder", equalTo("weekly"));
    }

    @Test
    void whoever_is_invited_can_refuse_further_invitations_and_take_that_back() {
        String email = "new-" + UUID.randomUUID() + "@police.example";
        Map<String, Object> invitation = Map.of(
                "email", email, "role", "agency-officer", "scope", Map.of("type", "agency", "id", scene.police()));
        String id = scene.officer().made("/invitations", invitation);
        correspondents.mail(Instant.now());
        String word = word(email);
        press(word).then().statusCode(200).body("kinds", contains("invitation")).body("off", equalTo(true));
        scene.officer()
                .post("/invitations/" + id + "/transitions", Map.of("to", "withdrawn"))
                .then()
                .statusCode(200);
        scene.officer().made("/invitations", invitation);
        correspondents.mail(Instant.now());
        assertThat(mailbox.of(email)).hasSize(1);
        Api.anonymous()
                .post("/unsubscribe/" + word + "?undo=true")
                .then()
                .statusCode(200)
                .body("off", equalTo(false));
    }

    @Test
    void a_word_that_no_mail_has_is_not_found() {
        press("A".repeat(43)).then().statusCode(404).contentType("application/problem+json");
        Api.anonymous().get("/unsubscribe/nothing").then().statusCode(404);
    }

    private static void undo(String word) {
        Api.anonymous().post("/unsubscribe/" + word + "?undo=true").then().statusCode(200);
    }

    private void chosen(String version, String time) {
        scene.sergeant()
                .patch("/preferences", version, Map.of("mail", Map.of("reminder", time)))
                .then()
                .statusCode(200);
    }

    private void reminders(String time) {
        scene.sergeant().get("/preferences").then().body("mail.reminder", equalTo(time));
    }

    @Test
    void undoing_what_was_never_done_changes_nothing() {
        String word = reminded();
        chosen("\"1-x\"", "off");
        undo(word);
        reminders("off");
        chosen("\"2-x\"", "weekly");
        undo(word);
        reminders("weekly");
    }

    @Test
    void what_was_put_back_once_is_not_put_back_again() {
        String word = reminded();
        press(word).then().statusCode(200);
        undo(word);
        reminders("at-once");
        scene.sergeant()
                .patch(
                        "/preferences",
                        scene.sergeant().get("/preferences").header("ETag"),
                        Map.of("mail", Map.of("reminder", "off")))
                .then()
                .statusCode(200);
        undo(word);
        reminders("off");
    }

    @Test
    void undoing_leaves_what_was_chosen_since() {
        String word = reminded();
        press(word).then().statusCode(200);
        scene.sergeant()
                .patch(
                        "/preferences",
                        scene.sergeant().get("/preferences").header("ETag"),
                        Map.of("mail", Map.of("reminder", "weekly")))
                .then()
                .statusCode(200);
        undo(word);
        reminders("weekly");
    }
}
