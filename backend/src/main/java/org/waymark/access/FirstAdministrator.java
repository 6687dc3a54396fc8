package org.waymark.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.waymark.kernel.Ids;

/** Lets somebody in where nobody is yet: at the start, the address in the configuration is invited to administer. */
@ApplicationScoped
class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Jdbi jdbi;
    private final Attribution attribution;
    private final InvitationQueries invitations;
    private final Optional<String> address;

    FirstAdministrator(
            Jdbi jdbi,
            Attribution attribution,
            InvitationQueries invitations,
            @ConfigProperty(name = "waymark.admin-email") Optional<String> address) {
        this.jdbi = jdbi;
        this.attribution = attribution;
        this.invitations = invitations;
        this.address = address;
    }

    void start(@Observes StartupEvent event) {
        address.map(String::strip).filter(email -> !email.isEmpty()).ifPresent(email -> {
            if (invite(email)) {
                LOG.infof("Invited %s to administer Waymark", email);
            }
        });
    }

    /** Whether an invitation was made: none is where there is an administrator, or one is open to that address. */
    @Transactional
    boolean invite(String email) {
        jdbi.useHandle(handle -> attribution.write(handle, Caller.system(), null, "nobody administers Waymark yet"));
        invitations.expire(email);
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into invitation (id, email, role, status, expires_at)
                        select :id, :email, 'administrator', 'open', now() + make_interval(days => :days)
                        where not exists (select from access_grant where role = 'administrator')
                        on conflict do nothing""")
                        .bind("id", Ids.next())
                        .bind("email", email)
                        .bind("days", (int) Invitation.OPEN_FOR.toDays())
                        .execute()
                == 1);
    }
}
