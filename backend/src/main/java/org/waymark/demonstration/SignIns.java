package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.waymark.access.GrantFilter;
import org.waymark.access.GrantInput;
import org.waymark.access.GrantService;
import org.waymark.access.InvitationFilter;
import org.waymark.access.InvitationInput;
import org.waymark.access.InvitationService;
import org.waymark.access.InvitationStatus;
import org.waymark.access.PrincipalInput;
import org.waymark.access.Role;
import org.waymark.access.Scope;
import org.waymark.access.ScopeInput;
import org.waymark.access.Writes;
import org.waymark.officers.OfficerView;

/** Gives the demonstration's sign-ins the roles they lack, and touches nothing else. */
@ApplicationScoped
class SignIns {
    private static final Logger LOG = Logger.getLogger(SignIns.class);

    private final Turn turn;
    private final Home home;
    private final GrantService grants;
    private final InvitationService invitations;
    private final String issuer;

    SignIns(
            Turn turn,
            Home home,
            GrantService grants,
            InvitationService invitations,
            @ConfigProperty(name = "waymark.issuer") String issuer) {
        this.turn = turn;
        this.home = home;
        this.grants = grants;
        this.invitations = invitations;
        this.issuer = issuer;
    }

    /** How many roles were given; none where the demonstration is not what the product holds. */
    @Writes
    @Transactional
    int letIn(List<SignIn> signIns, DemonstrationFiles files) {
        turn.take();
        UUID partnership = home.partnership(files);
        if (signIns.isEmpty() || partnership == null) {
            return 0;
        }
        PostsFile posts = files.read("sign-ins.yaml", PostsFile.class);
        return (int) signIns.stream()
                .filter(signIn -> letIn(signIn, home.officer(posts.officer(signIn), partnership, files), partnership))
                .count();
    }

    private boolean letIn(SignIn signIn, @Nullable OfficerView officer, UUID partnership) {
        ScopeInput scope = home.scope(signIn, partnership, officer);
        if (scope == null) {
            LOG.warnf("%s is let in no more: what the role was over is gone", signIn.name());
            return false;
        }
        UUID post = officer == null ? null : officer.id();
        return signIn.subject() == null ? invite(signIn, scope, post) : grant(signIn, signIn.subject(), scope, post);
    }

    private boolean grant(SignIn signIn, String subject, ScopeInput scope, @Nullable UUID post) {
        PrincipalInput principal = new PrincipalInput(Objects.requireNonNullElse(signIn.issuer(), issuer), subject);
        GrantFilter theirs = new GrantFilter();
        theirs.subject = List.of(subject);
        boolean has = grants.page(theirs).items().stream()
                .anyMatch(grant -> grant.principal().issuer().equals(principal.issuer())
                        && same(grant.role(), grant.scope(), signIn, scope));
        if (!has) {
            grants.create(new GrantInput(principal, signIn.name(), signIn.granted(), scope, post));
        }
        return !has;
    }

    private boolean invite(SignIn signIn, ScopeInput scope, @Nullable UUID post) {
        String address = signIn.address();
        if (address == null) {
            throw new IllegalArgumentException(signIn.name() + " has neither a subject nor an address");
        }
        InvitationFilter theirs = new InvitationFilter();
        theirs.email = List.of(address);
        boolean has = invitations.page(theirs).items().stream()
                .anyMatch(invitation -> invitation.status() != InvitationStatus.EXPIRED
                        && same(invitation.role(), invitation.scope(), signIn, scope));
        if (!has) {
            invitations.create(new InvitationInput(address, signIn.granted(), scope, post));
        }
        return !has;
    }

    private static boolean same(Role role, Scope over, SignIn signIn, ScopeInput scope) {
        return role == signIn.granted() && Objects.equals(over.id(), scope.id());
    }
}
