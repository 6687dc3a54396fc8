package org.waymark.mail.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Digests;
import org.waymark.rows.Columns;

/**
 * The outbox: each statement stands for itself, so that what a process has done is known to all the moment it is done.
 * A message is claimed by one process alone, for as long as the lease holds; one whose process is gone is claimed again.
 */
@ApplicationScoped
public class Outbox {
    static final Duration LEASE = Duration.ofMinutes(5);
    static final int KEPT_DAYS = 90;

    /** Long enough for a link in a mail that somebody finds again. */
    static final int TOKENS_KEPT_DAYS = 400;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /** A server that was gone is tried again soon, whatever the message went through. */
    private static final Duration LONGEST_WITHOUT_SERVER = Duration.ofMinutes(15);

    private static final int TOKEN_BYTES = 32;

    private static final String CLAIM = """
            with next as (
                select id, case when kinds @> '{invitation}' then invitation_not_mailed(invitation_id, address) end as why
                from mail_message
                where (state = 'waiting' and next_try <= now())
                    or (state = 'claimed' and claimed_at < now() - make_interval(secs => :lease))
                order by next_try, id limit 1 for update skip locked),
            claimed as (
                update mail_message m set state = case when why is null then 'claimed' else 'suppressed' end,
                    claimed_at = case when why is null then now() end, claimed_by = case when why is null then :by end,
                    attempts = m.attempts + case when why is null then 1 else 0 end, error = coalesce(why, error),
                    version = m.version + 1
                from next where m.id = next.id returning m.*),
            token as (
                insert into mail_unsubscribe (token_hash, officer_id, address_hash, kinds)
                select :token, officer_id, encode(sha256(convert_to(lower(address), 'UTF8')), 'hex'), kinds
                from claimed where state = 'claimed')
            select * from claimed
            """;
    private static final String MARK = """
            update mail_message set state = :state, claimed_at = null, claimed_by = null, version = version + 1,
                error = :words, sent_at = case when :state = 'sent' then now() end,
                next_try = case when :state = 'waiting' then now() + make_interval(secs => :pause) else next_try end
            where id = :id and state = 'claimed' and claimed_by = :by and attempts = :attempt
            """;
    /** What nobody takes is tried for three days. */
    private static final String RETRY = MARK.replace(
            "state = :state, claimed_at",
            "state = case when give_up_at <= now() then 'failed' else :state end, claimed_at");

    /**
     * The next one due.
     *
     * @param toSend false for an invitation that is not to be mailed any more, which is laid aside
     */
    private record Claimed(boolean toSend, Letter letter) {}

    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();

    public Outbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The message that has waited longest, now this process's to send; null when none is due. */
    @Transactional(TxType.REQUIRES_NEW)
    public @Nullable Letter claim(String by) {
        String token = token();
        return jdbi.withHandle(handle -> {
            Optional<Claimed> next;
            do {
                next = handle.createQuery(CLAIM)
                        .bind("by", by)
                        .bind("lease", LEASE.toSeconds())
                        .bind("token", hash(token))
                        .map((row, context) ->
                                new Claimed(row.getString("state").equals("claimed"), letter(row, token)))
                        .findOne();
            } while (next.isPresent() && !next.get().toSend());
            return next.map(Claimed::letter).orElse(null);
        });
    }

    private static Letter letter(ResultSet row, String token) throws SQLException {
        return new Letter(
                Columns.known(row, "id"),
                row.getString("message_id"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("html"),
                row.getInt("attempts"),
                token);
    }

    /** Writes down what came of it, as long as the message is still this process's. */
    @Transactional(TxType.REQUIRES_NEW)
    public void mark(Letter letter, String by, Answer answer) {
        jdbi.useHandle(handle -> {
            boolean again = answer.outcome() == Answer.Outcome.LATER || answer.outcome() == Answer.Outcome.NO_SERVER;
            handle.createUpdate(again ? RETRY : MARK)
                    .bind("id", letter.id())
                    .bind("by", by)
                    .bind("attempt", letter.attempt())
                    .bind("words", answer.words())
                    .bind("pause", pause(letter.attempt(), answer.outcome()).toSeconds())
                    .bind("state", state(answer.outcome()))
                    .execute();
        });
    }

    /** Forgets what went out, or did not, long ago. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forgetOld() {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from mail_message where created_at < now() - make_interval(days => :days)"
                            + " and state not in ('waiting', 'claimed')")
                    .bind("days", KEPT_DAYS)
                    .execute();
            handle.createUpdate("delete from mail_unsubscribe where created_at < now() - make_interval(days => :days)")
                    .bind("days", TOKENS_KEPT_DAYS)
                    .execute();
        });
    }

    private static String state(Answer.Outcome outcome) {
        return switch (outcome) {
            case SENT -> "sent";
            case NOT_A_MAIL -> "failed";
            case REFUSED -> "bounced";
            case LATER, NO_SERVER -> "waiting";
        };
    }

    /** Twice as long each time, and not for all messages the same. */
    static Duration pause(int attempt, Answer.Outcome outcome) {
        Duration longest = outcome == Answer.Outcome.NO_SERVER ? LONGEST_WITHOUT_SERVER : LONGEST_PAUSE;
        long seconds = Math.min(FIRST_PAUSE.toSeconds() << Math.min(attempt - 1, 16), longest.toSeconds());
        return Duration.ofSeconds(seconds + ThreadLocalRandom.current().nextLong(seconds / 10 + 1));
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of an address or a link's word. */
    public static String hash(String word) {
        return Digests.sha256(word.getBytes(StandardCharsets.UTF_8));
    }

    /** What is kept of an address, whatever its case. */
    public static String addressHash(String address) {
        return hash(address.toLowerCase(Locale.ROOT));
    }

    /** A name for a process that no other has. */
    public static String process() {
        return ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    }
}
