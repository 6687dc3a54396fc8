package org.waymark.mail.preferences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailTime;
import org.waymark.mail.sending.Outbox;
import org.waymark.rows.Columns;

/** The links of mails, by the digest of their words. */
@ApplicationScoped
class UnsubscribeQueries {
    /**
     * A link, and whom it is for.
     *
     * @param officer null for an invitation, which may be to anybody
     */
    record Token(String hash, @Nullable UUID officer, String addressHash, List<MailKind> kinds) {}

    private final Jdbi jdbi;
    private final ObjectMapper mapper;

    UnsubscribeQueries(Jdbi jdbi, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    @Nullable
    Token find(String word) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from mail_unsubscribe where token_hash = :hash")
                .bind("hash", Outbox.hash(word))
                .map((row, context) -> new Token(
                        row.getString("token_hash"),
                        invitation(Columns.texts(row, "kinds")) ? null : Columns.id(row, "officer_id"),
                        row.getString("address_hash"),
                        Columns.texts(row, "kinds").stream()
                                .map(kind -> Kebab.known(MailKind.class, kind))
                                .toList()))
                .findOne()
                .orElse(null));
    }

    /** An invitation to an officer is still one to an address: they have chosen nothing yet. */
    private static boolean invitation(List<String> kinds) {
        return kinds.contains(Kebab.name(MailKind.INVITATION));
    }

    /** Beside what it turned off at an earlier time. */
    void remember(Token token, Map<MailKind, MailTime> before) {
        try {
            String json = mapper.writeValueAsString(before);
            jdbi.useHandle(handle -> handle.execute(
                    "update mail_unsubscribe set before = coalesce(before, '{}') || cast(? as jsonb) where token_hash = ?",
                    json,
                    token.hash()));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    Map<MailKind, MailTime> remembered(Token token) {
        String json = jdbi.withHandle(
                handle -> handle.createQuery("select before::text from mail_unsubscribe where token_hash = :hash")
                        .bind("hash", token.hash())
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
        try {
            return json == null ? Map.of() : mapper.readValue(json, new TypeReference<Map<MailKind, MailTime>>() {});
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** It was put back. */
    void forget(Token token) {
        jdbi.useHandle(handle ->
                handle.execute("update mail_unsubscribe set before = null where token_hash = ?", token.hash()));
    }

    void refuse(Token token) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into mail_refused (address_hash) values (?) on conflict do nothing", token.addressHash()));
    }

    void acceptAgain(Token token) {
        jdbi.useHandle(
                handle -> handle.execute("delete from mail_refused where address_hash = ?", token.addressHash()));
    }

    boolean refused(Token token) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from mail_refused where address_hash = :hash)")
                        .bind("hash", token.addressHash())
                        .mapTo(Boolean.class)
                        .one());
    }
}
