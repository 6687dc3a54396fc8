package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The realm as it is imported: the committed file, with this installation's addresses, accounts and secrets. */
final class Realm {
    static final String NAME = "waymark";

    static final String WEB_CLIENT = "waymark-web";

    private Realm() {}

    static ObjectNode filled(ObjectNode committed, String web, List<Principal> principals, Secrets secrets) {
        ObjectNode realm = committed.deepCopy();
        ArrayNode clients = (ArrayNode) realm.path("clients");
        JsonNode mappers = Json.array();
        for (JsonNode client : clients) {
            if (client.path("clientId").asText().equals(WEB_CLIENT)) {
                returnTo((ObjectNode) client, web);
                mappers = client.path("protocolMappers");
            }
        }
        ArrayNode users = realm.putArray("users");
        for (Principal principal : principals) {
            if (principal.person()) {
                users.add(account(principal, principal.secret(secrets)));
            } else {
                clients.add(system(principal, principal.secret(secrets), mappers));
                users.add(serviceAccount(principal));
            }
        }
        return realm;
    }

    static void returnTo(ObjectNode client, String web) {
        client.put("rootUrl", web);
        client.put("baseUrl", web);
        client.putArray("redirectUris").add(web + "/*");
        client.putArray("webOrigins").add(web);
    }

    static ObjectNode account(Principal person, String password) {
        ObjectNode user = Json.object();
        user.put("id", person.subject());
        user.put("username", person.name());
        user.put("email", person.name());
        user.put("emailVerified", true);
        user.put("enabled", true);
        user.put("firstName", person.firstName());
        user.put("lastName", person.lastName());
        ObjectNode credential = user.putArray("credentials").addObject();
        credential.put("type", "password");
        credential.put("value", password);
        credential.put("temporary", false);
        return user;
    }

    private static ObjectNode system(Principal system, String secret, JsonNode mappers) {
        ObjectNode client = Json.object();
        client.put("clientId", system.name());
        client.put("name", system.firstName());
        client.put("enabled", true);
        client.put("publicClient", false);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("secret", secret);
        client.put("standardFlowEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", true);
        client.put("fullScopeAllowed", false);
        client.set("protocolMappers", mappers.deepCopy());
        return client;
    }

    private static ObjectNode serviceAccount(Principal system) {
        ObjectNode user = Json.object();
        user.put("id", system.subject());
        user.put("username", "service-account-" + system.name());
        user.put("enabled", true);
        user.put("serviceAccountClientId", system.name());
        return user;
    }
}
