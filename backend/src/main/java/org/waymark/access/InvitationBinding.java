package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;

/** Turns open invitations into grants when their address first signs in, verified by the provider. */
@ApplicationScoped
class InvitationBinding {
    @Inject
    Jdbi jdbi;

    @Inject
    Attribution attribution;

    @Transactional
    public boolean waiting(String email) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from invitation
                            where lower(email) = lower(:email) and status = 'open' and expires_at > now())""")
                .bind("email", email)
                .mapTo(Boolean.class)
                .one());
    }

    @Transactional
    public void bind(Caller caller, String email) {
        jdbi.useHandle(handle -> {
            attribution.write(handle, caller, null, "invitation accepted at first sign-in");
            accept(handle, caller, email);
        });
    }

    private static void accept(Handle handle, Caller caller, String email) {
        record Accepted(
                String role,
                @Nullable UUID partnership,
                @Nullable UUID agency,
                @Nullable UUID group,
                @Nullable UUID officer) {}
        var accepted = handle.createQuery("""
                        update invitation set status = 'accepted', accepted_at = now()
                        where lower(email) = lower(:email) and status = 'open' and expires_at > now()
                        returning role, partnership_id, agency_id, group_id, officer_id""")
                .bind("email", email)
                .map((row, context) -> new Accepted(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class)))
                .list();
        for (Accepted grant : accepted) {
            handle.createUpdate("""
                            insert into access_grant (id, issuer, subject, name, role, partnership_id, agency_id, group_id,
                                officer_id)
                            values (:id, :issuer, :subject, :name, :role, :partnership, :agency, :group, :officer)
                            on conflict on constraint grant_given_once do nothing""")
                    .bind("id", Ids.next())
                    .bind("issuer", caller.principal().issuer())
                    .bind("subject", caller.principal().subject())
                    .bind("name", caller.name())
                    .bind("role", grant.role())
                    .bind("partnership", grant.partnership())
                    .bind("agency", grant.agency())
                    .bind("group", grant.group())
                    .bind("officer", grant.officer())
                    .execute();
        }
    }
}
