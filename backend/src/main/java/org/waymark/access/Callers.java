package org.waymark.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Makes a caller of a token. What was granted is kept for at most five seconds. */
@ApplicationScoped
public class Callers {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final long MOST = 10_000;

    private final Cache<Principal, Reach> reaches =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    private final Reaches reader;
    private final InvitationBinding invitations;
    private final TransactionSynchronizationRegistry transaction;

    Callers(Reaches reader, InvitationBinding invitations, TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
        this.reader = reader;
        this.invitations = invitations;
    }

    Caller of(JsonWebToken token) {
        Principal principal = new Principal(token.getIssuer(), token.getSubject());
        String email = token.getClaim("email");
        boolean verified = Boolean.TRUE.equals(token.getClaim("email_verified"));
        String name = token.getClaim("name");
        Caller stranger = new Caller(principal, name, email, token.getClaim("azp"), Reach.NONE);
        Reach known = reaches.getIfPresent(principal);
        if (known == null) {
            known = load(stranger, verified ? email : null);
            reaches.put(principal, known);
        }
        return new Caller(principal, name, email, stranger.client(), known);
    }

    private Reach load(Caller stranger, @Nullable String verifiedEmail) {
        if (verifiedEmail != null && invitations.waiting(verifiedEmail)) {
            invitations.bind(stranger, verifiedEmail);
        }
        return reader.of(stranger.principal());
    }

    /** A principal as they stand in the record, for work that goes on in their name later. */
    public Caller again(Principal principal, @Nullable String name, @Nullable String client) {
        return new Caller(principal, name, null, client, reader.of(principal));
    }

    /** Called when rights change in this process, so that whom it concerns need not wait once it is committed. */
    public void forget() {
        if (transaction.getTransactionKey() == null) {
            reaches.invalidateAll();
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                reaches.invalidateAll();
            }
        });
    }
}
