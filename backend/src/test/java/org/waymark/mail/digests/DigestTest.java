package org.waymark.mail.digests;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailService;
import org.waymark.mail.Told;
import org.waymark.mail.Unreached;
import org.waymark.testing.Database;
import org.waymark.testing.Mailbox;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** What there is to say comes in one mail, when its recipient wants it, with links that sign nobody in. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DigestTest {
    @Inject
    Correspondents correspondents;

    @Inject
    Mailbox mailbox;

    @Inject
    MailService mail;

    @Inject
    Database database;

    @Inject
    People people;

    private Correspondents.Scene scene = Correspondents.NOBODYS;

    @BeforeEach
    void a_plan() {
        scene = correspondents.scene();
        correspondents.mailTomorrow();
    }

    private List<Mailbox.Caught> caught() {
        return mailbox.of(scene.address());
    }

    private void watches() {
        scene.sergeant()
                .post("/watches", Map.of("type", "action", "id", scene.action()))
                .then()
                .statusCode(201);
    }

    private void retimes(String version, String timescale) {
        scene.officer()
                .patch(
                        "/actions/" + scene.action(),
                        version,
                        Map.of("timescale", Map.of("state", "set", "text", timescale)))
                .then()
                .statusCode(200);
    }

    private void note(String text) {
        scene.officer()
                .made(
                        "/notes",
                        Map.of("on", Map.of("type", "action", "id", scene.action()), "kind", "question", "text", text));
    }

    private MailItem reminder(String line, String path) {
        return new MailItem(
                UUID.fromString(scene.post()),
                UUID.fromString(scene.county()),
                MailKind.REMINDER,
                "Quarter 2",
                line,
                path);
    }

    private List<Told> queue(MailItem... items) {
        return QuarkusTransaction.requiringNew().call(() -> mail.queue(List.of(items)));
    }

    @Test
    void what_is_daily_waits_until_the_next_seven_oclock_and_then_comes_as_one() {
        watches();
        retimes("\"1-x\"", "May 2031");
        retimes("\"2-x\"", "June 2031");
        note("When, @" + scene.post() + "?");
        correspondents.mail(Instant.now());
        assertThat(caught()).isEmpty();
        correspondents.mailTomorrow();
        assertThat(caught()).hasSize(1);
        String text = caught().getFirst().text();
        assertThat(text).containsOnlyOnce("was changed").contains("http://localhost:3000/actions/" + scene.action());
        correspondents.mailTomorrow();
        assertThat(caught()).hasSize(1);
    }

    @Test
    void an_agency_that_is_asked_to_lead_is_told_which_action_and_what_to_do() {
        scene.officer()
                .patch(
                        "/actions/" + scene.action(),
                        "\"1-x\"",
                        Map.of(
                                "leadAgencies",
                                Map.of(
                                        "state",
                                        "set",
                                        "items",
                                        List.of(Map.of("agency", scene.police(), "role", "lead")))))
                .then()
                .statusCode(200);
        correspondents.mailTomorrow();
        assertThat(caught()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("Your agency is asked to lead or support an action");
            assertThat(one.text()).contains("1.1 ").contains("to lead it? Accept or decline.");
        });
    }

    @Test
    void what_somebody_did_themselves_or_may_not_read_is_not_told() {
        watches();
        scene.sergeant()
                .made(
                        "/notes",
                        Map.of("on", Map.of("type", "action", "id", scene.action()), "kind", "note", "text", "Mine"));
        database.run(
                "delete from access_grant where officer_id = ?::uuid and agency_id = ?::uuid",
                scene.post(),
                scene.police());
        retimes("\"1-x\"", "May 2031");
        correspondents.mailTomorrow();
        assertThat(caught()).isEmpty();
    }

    @Test
    void every_mail_says_how_to_stop_it_and_carries_no_sign_in() {
        watches();
        retimes("\"1-x\"", "May 2031");
        correspondents.mailTomorrow();
        Mailbox.Caught one = caught().getFirst();
        assertThat(one.headers())
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(one.headers().get("List-Unsubscribe"))
                .matches("<http://localhost:8080/api/v1/unsubscribe/[A-Za-z0-9_-]{43}>");
        assertThat(one.headers().get("Message-ID")).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(one.text())
                .contains("http://localhost:3000/preferences")
                .containsPattern("http://localhost:3000/unsubscribe/[A-Za-z0-9_-]{43}");
        assertThat(one.html())
                .contains("<html lang=\"en\">")
                .containsPattern("<h1[^>]*>What you watch has changed</h1>")
                .doesNotContain("<img", "<script", "*token*");
        assertThat(one.text() + one.html()).doesNotContain("access_token", "code=", "Bearer");
    }

    @Test
    void words_that_people_wrote_stand_in_the_page_as_words() {
        queue(reminder("<b>1.1</b> & more", "/plans"));
        correspondents.mail(Instant.now());
        assertThat(caught().getFirst().html()).contains("&lt;b&gt;1.1&lt;/b&gt; &amp; more");
        assertThat(caught().getFirst().text()).contains("<b>1.1</b> & more");
    }

    @Test
    void reminders_come_at_once_and_all_of_one_run_in_one_mail() {
        List<Told> told = queue(
                reminder("1.1 Police in schools", "/reports/1"),
                reminder("1.2 A help desk", "/reports/2"),
                reminder("1.2 A help desk", "/reports/2"));
        assertThat(told).containsExactly(new Told(UUID.fromString(scene.post()), null));
        correspondents.mail(Instant.now());
        assertThat(caught()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("Reminder: your reports are awaited");
            assertThat(one.text()).containsOnlyOnce("1.1 Police in schools").containsOnlyOnce("1.2 A help desk");
        });
    }

    @Test
    void whoever_reminds_is_told_whom_no_mail_reaches_and_why() {
        UUID post = UUID.fromString(scene.post());
        database.run("update officer set email = null where id = ?", post);
        assertThat(queue(reminder("1.1", "/x"))).containsExactly(new Told(post, Unreached.NO_ADDRESS));
        database.run("update officer set email = ?, left_on = date '2020-01-01' where id = ?", scene.address(), post);
        assertThat(queue(reminder("1.1", "/x"))).containsExactly(new Told(post, Unreached.LEFT));
        database.run("update officer set left_on = null where id = ?", post);
        database.run("insert into mail_preference (officer_id, kind, setting) values (?, 'reminder', 'off')", post);
        assertThat(queue(reminder("1.1", "/x"))).containsExactly(new Told(post, Unreached.OFF));
        database.run("delete from mail_preference where officer_id = ?", post);
        database.run(
                "insert into mail_message (id, message_id, officer_id, address, kinds, subject, body, html, state, error)"
                        + " values (gen_random_uuid(), gen_random_uuid()::text, ?, ?, '{reminder}', 's', 'b', 'h', 'bounced', '550')",
                post,
                scene.address());
        assertThat(queue(reminder("1.1", "/x"))).containsExactly(new Told(post, Unreached.RETURNED));
        assertThat(database.rows("select 1 from mail_item where officer_id = ?", post))
                .isEmpty();
    }

    @Test
    void what_is_undone_is_not_mailed() {
        QuarkusTransaction.begin();
        mail.queue(List.of(reminder("1.1", "/x")));
        QuarkusTransaction.rollback();
        correspondents.mailTomorrow();
        assertThat(caught()).isEmpty();
    }

    @Test
    void seven_oclock_is_londons_in_summer_and_in_winter() {
        assertThat(ItemsDue.daily(Instant.parse("2026-07-01T05:59:00Z")).toInstant())
                .isEqualTo("2026-06-30T06:00:00Z");
        assertThat(ItemsDue.daily(Instant.parse("2026-07-01T06:00:00Z")).toInstant())
                .isEqualTo("2026-07-01T06:00:00Z");
        assertThat(ItemsDue.daily(Instant.parse("2026-12-01T07:30:00Z")).toInstant())
                .isEqualTo("2026-12-01T07:00:00Z");
        // 26 October 2026 is a Monday, the day after the clocks went back.
        assertThat(ItemsDue.weekly(Instant.parse("2026-10-26T06:59:00Z")).toInstant())
                .isEqualTo("2026-10-19T06:00:00Z");
        assertThat(ItemsDue.weekly(Instant.parse("2026-10-28T12:00:00Z")).toInstant())
                .isEqualTo("2026-10-26T07:00:00Z");
    }

    /** Another post of the police, with an address and a role of its own. */
    private String colleague(String address) {
        String post = people.administrator()
                .made(
                        "/officers",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "agency",
                                scene.police(),
                                "kind",
                                "post",
                                "name",
                                "Inspector",
                                "email",
                                address));
        people.agencyOfficer(scene.police(), post);
        return post;
    }

    @Test
    void whoever_a_note_names_is_mailed_and_nobody_else() {
        String beside = "inspector-" + UUID.randomUUID() + "@police.example";
        colleague(beside);
        note("When, @" + scene.post() + "?");
        correspondents.mailTomorrow();
        assertThat(caught()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo(MailKind.MENTION.title());
            assertThat(one.text())
                    .contains("1.1 ")
                    .containsOnlyOnce("a note mentions you")
                    .contains("http://localhost:3000/actions/" + scene.action())
                    .doesNotContain("When, ");
        });
        assertThat(mailbox.of(beside)).isEmpty();
    }

    @Test
    void whoever_is_named_and_may_not_read_it_any_more_or_names_themselves_is_not_mailed() {
        scene.sergeant()
                .made(
                        "/notes",
                        Map.of(
                                "on",
                                Map.of("type", "action", "id", scene.action()),
                                "kind",
                                "note",
                                "text",
                                "For me: @" + scene.post()));
        correspondents.mailTomorrow();
        assertThat(caught()).isEmpty();
        note("When, @" + scene.post() + "?");
        database.run("delete from access_grant where officer_id = ?::uuid", scene.post());
        correspondents.mailTomorrow();
        assertThat(caught()).isEmpty();
    }

    /** While it stands, nothing can be kept for that officer. */
    private void failing(String officer) {
        database.owner("create or replace function failing_item() returns trigger language plpgsql as $$ begin"
                + " if new.officer_id = '" + officer + "' then raise exception 'It fails'; end if; return new; end $$;"
                + " create trigger failing before insert on mail_item for each row execute function failing_item()");
    }

    private void mending() {
        database.owner("drop trigger failing on mail_item; drop function failing_item()");
    }

    private long read() {
        return (Long) Objects.requireNonNull(
                database.rows("select position from mail_reading").getFirst().get("position"));
    }

    @Test
    void an_entry_that_fails_holds_up_nobody_for_longer_than_three_looks() {
        String address = "inspector-" + UUID.randomUUID() + "@police.example";
        String unlucky = colleague(address);
        long before = read();
        note("First @" + scene.post() + "?");
        note("Then @" + unlucky + "?");
        note("And again @" + scene.post() + "?");
        failing(unlucky);
        try {
            correspondents.mailTomorrow();
            assertThat(caught()).as("what came before it").hasSize(1);
            long held = read();
            assertThat(held).isGreaterThan(before);
            correspondents.mailTomorrow();
            assertThat(read()).isEqualTo(held);
            correspondents.mailTomorrow();
            assertThat(read()).isGreaterThan(held);
        } finally {
            mending();
        }
        correspondents.mailTomorrow();
        assertThat(caught()).hasSize(2);
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    void what_failed_for_a_moment_is_told_when_it_works_again() {
        note("When, @" + scene.post() + "?");
        failing(scene.post());
        try {
            correspondents.mailTomorrow();
            correspondents.mailTomorrow();
        } finally {
            mending();
        }
        assertThat(caught()).isEmpty();
        correspondents.mailTomorrow();
        assertThat(caught()).hasSize(1);
    }
}
