package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Kebab;
import org.waymark.mail.MailKind;

/** Puts a message into the outbox, in the running transaction. */
@ApplicationScoped
class Outgoing {
    /** What is not to be sent stands in the outbox too, and says why, where somebody looks for it. */
    private static final String PUT = """
            insert into mail_message (id, message_id, partnership_id, officer_id, invitation_id, address, kinds, subject,
                body, html, state, error)
            select :id, :messageId, :partnership, :officer, :invitation, :address, :kinds, :subject, :body, :html,
                case when x.why is null then 'waiting' else 'suppressed' end, x.why
            from (select coalesce(
                case when cast(:invitation as uuid) is not null then invitation_not_mailed(:invitation, :address) end,
                case when (select m.state from mail_message m where lower(m.address) = lower(:address)
                    and m.state in ('sent', 'bounced') order by m.id desc limit 1) = 'bounced'
                    then 'The last mail to this address came back.' end) as why) x
            """;

    private final Jdbi jdbi;
    private final String domain;

    Outgoing(Jdbi jdbi, @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.jdbi = jdbi;
        this.domain = from.replaceFirst(".*@", "").replaceFirst(">.*", "").strip();
    }

    void put(
            @Nullable UUID partnership,
            @Nullable UUID officer,
            @Nullable UUID invitation,
            String address,
            Collection<MailKind> kinds,
            String subject,
            String body,
            String html) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(PUT)
                .bind("id", id)
                .bind("messageId", "<" + id + "@" + domain + ">")
                .bindByType("partnership", partnership, UUID.class)
                .bindByType("officer", officer, UUID.class)
                .bindByType("invitation", invitation, UUID.class)
                .bind("address", address)
                .bind("kinds", kinds.stream().map(Kebab::name).toArray(String[]::new))
                .bind("subject", subject)
                .bind("body", body)
                .bind("html", html)
                .execute());
    }
}
