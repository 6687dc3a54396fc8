package org.waymark.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/**
 * A message as the partnership's officers see it: to whom, when, and what came of it. What it says is between the
 * product and its recipient.
 *
 * @param messageId as it stands in the mail
 * @param officer null for an invitation to somebody who is no officer yet
 * @param kinds what it tells of
 * @param attempts how often it was tried
 * @param nextTry when it is tried again; null unless it waits
 * @param error what the mail server said last, or why it was not sent
 */
public record MailView(
        UUID id,
        long version,
        String messageId,
        @Nullable Related partnership,
        @Nullable Related officer,
        String address,
        List<MailKind> kinds,
        String subject,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextTry,
        @Nullable Instant sentAt,
        @Nullable String error,
        List<String> allowed)
        implements Versioned {

    static MailView of(ResultSet row) throws SQLException {
        MailState state = Kebab.known(MailState.class, row.getString("state"));
        return new MailView(
                Columns.known(row, "id"),
                row.getLong("version"),
                row.getString("message_id"),
                Related.of(
                        Columns.id(row, "partnership_id"),
                        row.getString("partnership_code"),
                        row.getString("partnership_name")),
                Related.of(Columns.id(row, "officer_id"), null, row.getString("officer_name")),
                row.getString("address"),
                Columns.texts(row, "kinds").stream()
                        .map(kind -> Kebab.known(MailKind.class, kind))
                        .toList(),
                row.getString("subject"),
                state,
                row.getInt("attempts"),
                Times.instant(row, "created_at"),
                state == MailState.WAITING ? Times.instant(row, "next_try") : null,
                Times.instantOrNull(row, "sent_at"),
                row.getString("error"),
                mayWait(state) && row.getString("not_again") == null ? List.of("waiting") : List.of());
    }

    /** What did not arrive can be sent again. */
    static boolean mayWait(MailState state) {
        return state == MailState.FAILED || state == MailState.BOUNCED || state == MailState.SUPPRESSED;
    }
}
