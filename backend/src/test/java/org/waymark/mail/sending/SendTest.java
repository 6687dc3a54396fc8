package org.waymark.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Ids;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;

/** A message is claimed by one process, sent, and marked; whatever happens in between, it is not lost. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SendTest {
    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    Config config;

    /** What other tests left would be sent here. */
    @BeforeEach
    void an_empty_outbox() {
        database.run("delete from mail_message");
    }

    private String waiting(String address) {
        String id = Ids.next().toString();
        database.run(
                "insert into mail_message (id, message_id, address, kinds, subject, body, html, state)"
                        + " values (?::uuid, ?, ?, '{watched}', 'A subject', 'Words *token*', '<p>Words *token*</p>', 'waiting')",
                id,
                "<" + id + "@county.example>",
                address);
        return id;
    }

    private Map<String, @Nullable Object> row(String id) {
        return database.rows(
                        "select *, next_try - now() as pause, extract(epoch from next_try - now())::int as seconds"
                                + " from mail_message where id = ?::uuid",
                        id)
                .getFirst();
    }

    private List<String> ids() {
        return database.rows("select message_id as id from mail_message order by id").stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    @Test
    void a_message_goes_once_under_its_own_message_id() {
        String id = waiting("sergeant@police.example");
        try (Line line = new Line(0)) {
            Sender sender = new Sender(outbox, line.post());
            assertThat(sender.drain()).isTrue();
            assertThat(sender.drain()).isTrue();
            assertThat(line.came()).containsExactly("<" + id + "@county.example>");
        }
        assertThat(row(id)).containsEntry("state", "sent").containsEntry("attempts", 1);
        assertThat(row(id).get("sent_at")).isNotNull();
        assertThat(row(id).get("error")).isNull();
    }

    @Test
    void a_recipient_that_is_refused_for_good_is_a_bounce_and_the_others_still_go() {
        String unknown = waiting("unknown@police.example");
        String known = waiting("sergeant@police.example");
        try (Line line = new Line(0)) {
            assertThat(new Sender(outbox, line.post()).drain()).isTrue();
            assertThat(line.came()).containsExactly("<" + known + "@county.example>");
        }
        assertThat(row(unknown)).containsEntry("state", "bounced");
        assertThat(String.valueOf(row(unknown).get("error"))).contains("550").contains("No such mailbox here");
        assertThat(row(known)).containsEntry("state", "sent");
    }

    @Test
    void a_recipient_that_is_refused_for_now_is_tried_again_later() {
        String busy = waiting("busy@police.example");
        String known = waiting("sergeant@police.example");
        try (Line line = new Line(0)) {
            assertThat(new Sender(outbox, line.post()).drain()).isTrue();
            assertThat(line.came()).containsExactly("<" + known + "@county.example>");
        }
        assertThat(row(busy)).containsEntry("state", "waiting").containsEntry("attempts", 1);
        assertThat((Integer) row(busy).get("seconds")).isBetween(50, 66);
        assertThat(String.valueOf(row(busy).get("error"))).contains("451");
    }

    @Test
    void a_dead_server_is_left_alone_after_one_message_and_for_longer_each_time() throws Exception {
        int dead;
        try (ServerSocket socket = new ServerSocket(0)) {
            dead = socket.getLocalPort();
        }
        String first = waiting("one@police.example");
        String second = waiting("two@police.example");
        io.vertx.core.Vertx vertx = io.vertx.core.Vertx.vertx();
        Sender sender = new Sender(
                outbox, new SmtpPost(Line.client(vertx, dead), "plans@county.example", "https://api.county.example"));
        assertThat(sender.drain()).isFalse();
        assertThat(row(first)).containsEntry("state", "waiting").containsEntry("attempts", 1);
        assertThat(row(first).get("error")).isNotNull();
        assertThat(row(second)).containsEntry("attempts", 0);
        for (int attempt = 2; attempt <= 3; attempt++) {
            database.run("update mail_message set next_try = now() - interval '1 minute' where id = ?::uuid", first);
            assertThat(sender.drain()).isFalse();
        }
        assertThat((Integer) row(first).get("seconds")).isBetween(230, 264);
        vertx.close();
        try (Line line = new Line(0)) {
            database.run("update mail_message set next_try = now()");
            new Sender(outbox, line.post()).drain();
            assertThat(line.came()).hasSize(2);
        }
    }

    @Test
    void the_pause_doubles_up_to_four_hours_and_without_a_server_to_a_quarter_of_one() {
        assertThat(Outbox.pause(1, Answer.Outcome.LATER)).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(66));
        assertThat(Outbox.pause(4, Answer.Outcome.LATER)).isBetween(Duration.ofMinutes(8), Duration.ofSeconds(528));
        assertThat(Outbox.pause(40, Answer.Outcome.LATER)).isBetween(Duration.ofHours(4), Duration.ofMinutes(264));
        assertThat(Outbox.pause(40, Answer.Outcome.NO_SERVER))
                .isBetween(Duration.ofMinutes(15), Duration.ofSeconds(990));
    }

    @Test
    void after_three_days_it_has_failed() {
        String busy = waiting("busy@police.example");
        database.run("update mail_message set give_up_at = now() - interval '1 second' where id = ?::uuid", busy);
        try (Line line = new Line(0)) {
            new Sender(outbox, line.post()).drain();
        }
        assertThat(row(busy)).containsEntry("state", "failed");
        assertThat(String.valueOf(row(busy).get("error"))).contains("451");
    }

    @Test
    void a_claimed_message_is_nobody_elses_until_its_lease_is_over() {
        String id = waiting("sergeant@police.example");
        Letter first = Objects.requireNonNull(outbox.claim("first"));
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(outbox.claim("second")).isNull();
        database.run("update mail_message set claimed_at = now() - interval '4 minutes 50 seconds'");
        assertThat(outbox.claim("second")).isNull();
        database.run("update mail_message set claimed_at = now() - interval '5 minutes 1 second'");
        Letter second = Objects.requireNonNull(outbox.claim("second"));
        assertThat(second.id()).hasToString(id);
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.attempt()).isEqualTo(2);
        // Whoever comes back after that has lost it, and marks nothing.
        outbox.mark(first, "first", new Answer(Answer.Outcome.REFUSED, "550 late"));
        assertThat(row(id)).containsEntry("state", "claimed").containsEntry("claimed_by", "second");
        outbox.mark(second, "second", new Answer(Answer.Outcome.SENT, null));
        assertThat(row(id)).containsEntry("state", "sent");
    }

    @Test
    void each_try_has_a_link_of_its_own_and_only_its_digest_is_kept() {
        waiting("sergeant@police.example");
        Letter letter = Objects.requireNonNull(outbox.claim("first"));
        assertThat(letter.withToken(letter.body())).isEqualTo("Words " + letter.token());
        assertThat(letter.token()).hasSize(43);
        assertThat(database.rows(
                        "select kinds from mail_unsubscribe where token_hash = ?", Outbox.hash(letter.token())))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("kinds", List.of("watched")));
        assertThat(database.rows("select 1 from mail_message where body like '%' || ? || '%'", letter.token()))
                .isEmpty();
    }

    @Test
    void two_senders_on_one_database_send_each_message_once() {
        for (int i = 0; i < 100; i++) {
            waiting("officer-" + i + "@police.example");
        }
        try (Line line = new Line(2)) {
            List<CompletableFuture<Boolean>> both = List.of(
                    CompletableFuture.supplyAsync(() -> new Sender(outbox, line.post()).drain()),
                    CompletableFuture.supplyAsync(() -> new Sender(outbox, line.post()).drain()));
            both.forEach(CompletableFuture::join);
            assertThat(line.came()).containsExactlyInAnyOrderElementsOf(ids());
        }
        assertThat(database.rows("select 1 from mail_message where state = 'sent' and attempts = 1"))
                .hasSize(100);
    }

    @Test
    void a_process_killed_in_the_midst_of_500_loses_none_and_repeats_at_most_the_one_in_flight() throws Exception {
        for (int i = 0; i < 500; i++) {
            waiting("officer-" + i + "@police.example");
        }
        try (Line line = new Line(5)) {
            Process first = process(line.port());
            Process second = process(line.port());
            until(() -> line.came().size() >= 200);
            first.destroyForcibly(); // SIGKILL
            assertThat(first.waitFor()).isEqualTo(137);
            int sent = line.came().size();
            assertThat(sent).isBetween(200, 499);
            until(() -> database.rows("select 1 from mail_message where state = 'waiting'")
                    .isEmpty());
            // What the other has in flight it sends; the lease of what the dead one had in flight runs out.
            TimeUnit.SECONDS.sleep(2);
            assertThat(database.rows("select 1 from mail_message where state = 'claimed'"))
                    .hasSizeLessThanOrEqualTo(1);
            database.run("update mail_message set claimed_at = now() - interval '6 minutes' where state = 'claimed'");
            until(() -> database.rows("select 1 from mail_message where state <> 'sent'")
                    .isEmpty());
            second.destroyForcibly();
            second.waitFor();

            Map<String, Integer> times = new HashMap<>();
            line.came().forEach(id -> times.merge(id, 1, Integer::sum));
            assertThat(times.keySet()).isEqualTo(new HashSet<>(ids())).hasSize(500);
            List<String> twice = times.entrySet().stream()
                    .filter(time -> time.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(twice).hasSizeLessThanOrEqualTo(1);
            assertThat(times.values()).allMatch(many -> many <= 2);
            assertThat(database.rows("select message_id from mail_message where attempts > 1"))
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(row -> assertThat(twice.isEmpty() || twice.contains(row.get("message_id")))
                            .isTrue());
        }
    }

    /** One that has begun to look for mail. */
    private Process process(int port) throws Exception {
        Path log = Files.createTempFile(Path.of("target"), "sending-process", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        SendingProcess.class.getName(),
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        until(() -> log.toFile().length() > 0);
        return process;
    }

    /** Surefire starts its own process from a jar that names the rest. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not come so far");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private String waitingInvitation(String address, String status, String until) {
        String invitation = Ids.next().toString();
        database.run(
                "insert into invitation (id, email, role, status, expires_at) values (?::uuid, ?, 'administrator', ?,"
                        + " now() + ?::interval)",
                invitation,
                address,
                status,
                until);
        String id = waiting(address);
        database.run(
                "update mail_message set kinds = '{invitation}', invitation_id = ?::uuid where id = ?::uuid",
                invitation,
                id);
        return id;
    }

    @Test
    void an_invitation_that_was_refused_withdrawn_or_has_expired_while_it_waited_is_not_sent() {
        String each = "-" + Ids.next() + "@police.example";
        String withdrawn = waitingInvitation("withdrawn" + each, "withdrawn", "1 day");
        String expired = waitingInvitation("expired" + each, "open", "-1 day");
        String refused = waitingInvitation("refused" + each, "open", "1 day");
        database.run("insert into mail_refused (address_hash) values (?)", Outbox.addressHash("REFUSED" + each));
        String good = waitingInvitation("good" + each, "open", "1 day");
        try (Line line = new Line(0)) {
            assertThat(new Sender(outbox, line.post()).drain()).isTrue();
            assertThat(line.came()).containsExactly("<" + good + "@county.example>");
        }
        for (String id : List.of(withdrawn, expired, refused)) {
            assertThat(row(id)).containsEntry("state", "suppressed").containsEntry("attempts", 0);
        }
        assertThat(row(withdrawn)).containsEntry("error", "The invitation was withdrawn.");
        assertThat(row(expired)).containsEntry("error", "The invitation has expired.");
        assertThat(row(refused)).containsEntry("error", "Whoever has this address wants no more invitations.");
        assertThat(database.rows(
                        "select 1 from mail_unsubscribe where address_hash = ?", Outbox.addressHash("expired" + each)))
                .isEmpty();
    }

    @Test
    void what_is_no_address_has_failed_at_once_and_the_others_still_go() {
        String none = waiting("sergeant at police.example");
        String comma = waiting("one@police.example, two@police.example");
        String known = waiting("sergeant@police.example");
        try (Line line = new Line(0)) {
            assertThat(new Sender(outbox, line.post()).drain()).isTrue();
            assertThat(line.came()).containsExactly("<" + known + "@county.example>");
        }
        for (String id : List.of(none, comma)) {
            assertThat(row(id)).containsEntry("state", "failed").containsEntry("attempts", 1);
            assertThat(String.valueOf(row(id).get("error"))).startsWith("No mail can be made of it: ");
        }
    }

    @Test
    void a_message_larger_than_the_server_takes_has_failed_and_the_others_still_go() {
        String large = waiting("large@police.example");
        database.run("update mail_message set body = repeat('Words. ', 30000) where id = ?::uuid", large);
        String known = waiting("sergeant@police.example");
        try (Line line = new Line(0)) {
            assertThat(new Sender(outbox, line.post()).drain()).isTrue();
            assertThat(line.came()).containsExactly("<" + known + "@county.example>");
        }
        assertThat(row(large))
                .containsEntry("state", "failed")
                .containsEntry("error", "No mail can be made of it: message exceeds allowed size limit");
    }

    @Test
    void a_sender_that_is_no_address_is_no_fault_of_the_message() {
        String id = waiting("sergeant@police.example");
        try (Line line = new Line(0)) {
            assertThat(new Sender(outbox, line.post("Waymark")).drain()).isFalse();
        }
        assertThat(row(id)).containsEntry("state", "waiting");
    }

    @Test
    void two_processes_on_one_database_both_send_and_none_twice() throws Exception {
        Set<Object> senders = new HashSet<>();
        try (Line line = new Line(10)) {
            Process first = process(line.port());
            Process second = process(line.port());
            for (int i = 0; i < 120; i++) {
                waiting("officer-" + i + "@police.example");
            }
            until(() -> {
                database.rows("select claimed_by from mail_message where state = 'claimed'")
                        .forEach(row -> senders.add(String.valueOf(row.get("claimed_by"))));
                return database.rows("select 1 from mail_message where state <> 'sent'")
                        .isEmpty();
            });
            assertThat(first.isAlive()).isTrue();
            assertThat(second.isAlive()).isTrue();
            first.destroyForcibly().waitFor();
            second.destroyForcibly().waitFor();
            assertThat(line.came()).containsExactlyInAnyOrderElementsOf(ids()).hasSize(120);
        }
        assertThat(senders).hasSize(2);
        assertThat(database.rows("select 1 from mail_message where attempts <> 1"))
                .isEmpty();
    }
}
