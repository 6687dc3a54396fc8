package org.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Ids;
import org.waymark.mail.digests.Correspondents;
import org.waymark.mail.sending.Outbox;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Mailbox;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** What was mailed, and what did not arrive and why, stands where the partnership's officers look. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MailListTest {
    @Inject
    Correspondents correspondents;

    @Inject
    People people;

    @Inject
    Mailbox mailbox;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Correspondents.Scene scene = Correspondents.NOBODYS;

    @BeforeEach
    void a_plan() {
        scene = correspondents.scene();
    }

    private String message(String state, String kind) {
        String id = Ids.next().toString();
        database.run(
                "insert into mail_message (id, message_id, partnership_id, officer_id, address, kinds, subject, body, html,"
                        + " state, error, sent_at) values (?::uuid, ?, ?::uuid, ?::uuid, ?, array[?], 'A subject', 'b', 'h',"
                        + " ?, case when ? = 'bounced' then '550 No such mailbox' end, case when ? = 'sent' then now() end)",
                id,
                "<" + id + "@county.example>",
                scene.county(),
                scene.post(),
                scene.address(),
                kind,
                state,
                state,
                state);
        return id;
    }

    @Test
    void a_bounce_shows_with_its_reason_and_may_be_sent_again() {
        String id = message("bounced", "watched");
        scene.officer()
                .get("/mail/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("bounced"))
                .body("error", equalTo("550 No such mailbox"))
                .body("officer.name", equalTo("Neighbourhood sergeant"))
                .body("address", equalTo(scene.address()))
                .body("nextTry", nullValue())
                .body("allowed", contains("waiting"));
        scene.officer().get("/officers/" + scene.post()).then().body("mailReturned", notNullValue());
        scene.officer()
                .post("/mail/" + id + "/transitions", Map.of("to", "waiting"))
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("attempts", equalTo(0))
                .body("error", nullValue())
                .body("nextTry", notNullValue())
                .body("version", equalTo(2))
                .body("allowed", empty());
        correspondents.mail(Instant.now());
        assertThat(mailbox.of(scene.address())).hasSize(1);
        scene.officer().get("/mail/" + id).then().body("state", equalTo("sent"));
        scene.officer().get("/officers/" + scene.post()).then().body("mailReturned", nullValue());
    }

    @Test
    void what_arrived_or_still_waits_is_not_sent_again() {
        String sent = message("sent", "watched");
        scene.officer()
                .post("/mail/" + sent + "/transitions", Map.of("to", "waiting"))
                .then()
                .statusCode(409);
        scene.officer()
                .post("/mail/" + message("bounced", "watched") + "/transitions", Map.of("to", "sent"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/to"));
    }

    @Test
    void only_the_partnerships_officers_see_it_and_never_what_it_says() {
        String id = message("sent", "watched");
        for (Api other : new Api[] {
            scene.sergeant(),
            people.stranger(),
            people.partnershipOfficer(correspondents.scene().county())
        }) {
            other.get("/mail/" + id).then().statusCode(404);
            other.post("/mail/" + id + "/transitions", Map.of("to", "waiting"))
                    .then()
                    .statusCode(404);
            other.get("/mail?partnership=" + scene.county())
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        Api.anonymous().get("/mail").then().statusCode(401);
        scene.officer()
                .get("/mail?partnership=" + scene.county())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].keySet()", not(org.hamcrest.Matchers.hasItem("body")))
                .body("items[0].keySet()", not(org.hamcrest.Matchers.hasItem("html")));
    }

    @Test
    void it_is_found_by_state_officer_and_kind_newest_first() {
        String bounced = message("bounced", "reminder");
        String sent = message("sent", "watched");
        String in = "/mail?partnership=" + scene.county();
        scene.officer().get(in).then().body("items.id", contains(sent, bounced));
        scene.officer().get(in + "&state=bounced").then().body("items.id", contains(bounced));
        scene.officer().get(in + "&kind=watched").then().body("items.id", contains(sent));
        scene.officer()
                .get(in + "&kind=watched&kind=reminder&count=true")
                .then()
                .body("total", equalTo(2));
        scene.officer().get(in + "&officer=" + scene.post()).then().body("items", hasSize(2));
        scene.officer().get(in + "&officer=" + UUID.randomUUID()).then().body("items", empty());
        String next = scene.officer()
                .get(in + "&limit=1")
                .then()
                .body("items.id", contains(sent))
                .extract()
                .path("next");
        scene.officer().get(in + "&limit=1&after=" + next).then().body("items.id", contains(bounced));
    }

    @Test
    void a_page_costs_the_same_for_one_row_and_for_fifty() {
        message("sent", "watched");
        String in = "/mail?partnership=" + scene.county();
        var one = statements.during(() -> scene.officer().get(in).then().statusCode(200));
        for (int i = 0; i < 49; i++) {
            message("sent", "watched");
        }
        var fifty = statements.during(
                () -> scene.officer().get(in).then().statusCode(200).body("items", hasSize(50)));
        assertThat(fifty).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_person_whose_name_is_taken_out_has_no_mail_here_any_more() {
        String id = message("sent", "watched");
        scene.officer()
                .get("/officers/" + scene.post() + "/personal-data")
                .then()
                .statusCode(200)
                .body("mail.subject", contains("A subject"))
                .body("mail.address", contains(scene.address()));
        database.run(
                "update officer set kind = 'person', left_on = date '2026-01-01' where id = ?::uuid", scene.post());
        database.rows("select erase_person(?::uuid)", scene.post());
        scene.officer().get("/mail/" + id).then().statusCode(404);
        assertThat(database.rows("select 1 from mail_message where lower(address) = lower(?)", scene.address()))
                .isEmpty();
    }

    private String invite(String email) {
        return scene.officer()
                .made(
                        "/invitations",
                        Map.of(
                                "email",
                                email,
                                "role",
                                "agency-officer",
                                "scope",
                                Map.of("type", "agency", "id", scene.police())));
    }

    private String mailTo(String email) {
        return database.made("select id from mail_message where address = ?", email)
                .getFirst();
    }

    private Response again(String mail) {
        return scene.officer().post("/mail/" + mail + "/transitions", Map.of("to", "waiting"));
    }

    private void refused(String mail, String why) {
        scene.officer().get("/mail/" + mail).then().body("allowed", empty());
        again(mail).then().statusCode(409).body("detail", equalTo(why));
        assertThat(database.rows("select 1 from mail_message where id = ?::uuid and state = 'waiting'", mail))
                .isEmpty();
    }

    @Test
    void an_invitation_is_not_sent_again_to_whoever_wants_none() {
        String email = "new-" + UUID.randomUUID() + "@police.example";
        database.run("insert into mail_refused (address_hash) values (?)", Outbox.addressHash(email));
        invite(email);
        correspondents.mail(Instant.now());
        refused(mailTo(email), "Whoever has this address wants no more invitations.");
        database.run("delete from mail_refused where address_hash = ?", Outbox.addressHash(email));
        scene.officer().get("/mail/" + mailTo(email)).then().body("allowed", contains("waiting"));
        again(mailTo(email)).then().statusCode(200);
        correspondents.mail(Instant.now());
        assertThat(mailbox.of(email)).hasSize(1);
    }

    @Test
    void an_invitation_that_holds_no_more_is_not_sent_again() {
        String email = "unknown-" + UUID.randomUUID() + "@police.example";
        String invitation = invite(email);
        correspondents.mail(Instant.now());
        String mail = mailTo(email);
        database.run(
                "update mail_message set state = 'bounced', error = '550', sent_at = null where id = ?::uuid", mail);
        database.run("update invitation set expires_at = now() - interval '1 minute' where id = ?::uuid", invitation);
        refused(mail, "The invitation has expired.");
        database.run(
                "update invitation set expires_at = now() + interval '1 day', status = 'withdrawn' where id = ?::uuid",
                invitation);
        refused(mail, "The invitation was withdrawn.");
    }
}
