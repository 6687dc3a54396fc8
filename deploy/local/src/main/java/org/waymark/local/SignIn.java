package org.waymark.local;

import java.nio.file.Path;
import java.util.List;

/** The sign-in service with this installation's realm and accounts in it. */
final class SignIn {
    private final Layout layout;
    private final Identity identity;
    private final Secrets secrets;

    SignIn(Layout layout, Identity identity, Secrets secrets) {
        this.layout = layout;
        this.identity = identity;
        this.secrets = secrets;
    }

    static Path file(Layout layout) {
        return layout.data().resolve("identity.json");
    }

    /** Starts it and sees to what has changed since the last start; asks nothing when nothing has. */
    Process start(Keycloak keycloak, Path home, Postgres postgres, String web, List<String> administrators) {
        Login login = postgres.databaseOfItsOwn("keycloak");
        Process process = keycloak.start(home, identity.port(), postgres.jdbcUrl("keycloak"), login, secrets);
        Identity wished = identity.with(web, administrators);
        if (!wished.equals(identity)) {
            setUp(wished, web);
            wished.keep(file(layout));
        }
        return process;
    }

    private void setUp(Identity wished, String web) {
        KeycloakAdmin admin = new KeycloakAdmin(identity.address(), secrets.of("keycloak.admin"));
        List<Principal> principals = wished.principals(layout.identity("demonstration.json"));
        if (!admin.hasRealm()) {
            admin.make(Realm.filled(Json.read(layout.identity("waymark-realm.json")), web, principals, secrets));
            return;
        }
        admin.returnTo(web);
        for (Principal principal : principals) {
            if (principal.person()) {
                admin.ensureAccount(principal, principal.secret(secrets));
            }
        }
    }
}
