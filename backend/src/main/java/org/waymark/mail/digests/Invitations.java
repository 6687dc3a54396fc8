package org.waymark.mail.digests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.waymark.access.Role;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Today;
import org.waymark.mail.MailKind;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** Mails those who are invited, once for each invitation. */
@ApplicationScoped
class Invitations {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String MADE = """
            select i.id, i.email, i.role, i.expires_at, i.officer_id, coalesce(i.partnership_id, a.partnership_id, g.partnership_id)
                as partnership_id, coalesce(p.name, a.name, g.name) as over
            from feed f join invitation i on i.id = f.thing left join partnership p on p.id = i.partnership_id
                left join agency a on a.id = i.agency_id left join partner_group g on g.id = i.group_id
            where f.type = 'invitation' and f.kind = 'created' and f.position > :after and f.position <= :to
                and i.status = 'open' and i.expires_at > now()
            order by f.position
            """;

    private final Jdbi jdbi;
    private final Outgoing outgoing;
    private final Today today;
    private final String web;

    Invitations(Jdbi jdbi, Outgoing outgoing, Today today, @ConfigProperty(name = "waymark.web-address") String web) {
        this.jdbi = jdbi;
        this.outgoing = outgoing;
        this.today = today;
        this.web = web;
    }

    void write(Stretch stretch) {
        for (InvitationLetter letter : made(stretch)) {
            UUID officer = letter.officer();
            outgoing.put(
                    letter.partnership(),
                    officer,
                    letter.invitation(),
                    letter.email(),
                    Set.of(MailKind.INVITATION),
                    letter.subject(),
                    Templates.invitationText(letter).render(),
                    Templates.invitationHtml(letter).render());
        }
    }

    private List<InvitationLetter> made(Stretch stretch) {
        return jdbi.withHandle(handle -> handle.createQuery(MADE)
                .bind("after", stretch.after())
                .bind("to", stretch.to())
                .map((row, context) -> new InvitationLetter(
                        Columns.known(row, "id"),
                        Columns.id(row, "partnership_id"),
                        Columns.id(row, "officer_id"),
                        row.getString("email"),
                        role(Kebab.known(Role.class, row.getString("role")), row.getString("over")),
                        until(Times.instant(row, "expires_at")),
                        web))
                .list());
    }

    private String until(Instant end) {
        return DAY.format(today.at(end));
    }

    private static String role(Role role, String over) {
        return switch (role) {
            case ADMINISTRATOR -> "an administrator of this installation";
            case PARTNERSHIP_OFFICER -> "an officer of the partnership " + over;
            case AGENCY_OFFICER, AGENCY_SYSTEM -> "an officer of " + over;
            case BOARD_MEMBER -> "a member of " + over;
        };
    }
}
