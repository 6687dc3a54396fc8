package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Sets the realm up through the sign-in service's own administration interface. */
final class KeycloakAdmin {
    private final String base;
    private final String token;

    KeycloakAdmin(String address, String password) {
        this.base = address + "/admin/realms";
        Web.Answer answer = Web.form(
                address + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMINISTRATOR,
                        "password",
                        password));
        this.token = expect(answer, 200, "The sign-in service's administrator cannot sign in")
                .path("access_token")
                .asText();
    }

    boolean hasRealm() {
        return Web.get(base + "/" + Realm.NAME, token).status() == 200;
    }

    void make(ObjectNode realm) {
        expect(Web.json("POST", base, token, Json.write(realm)), 201, "The realm cannot be made");
    }

    /** The web client may have moved to another port since the last start. */
    void returnTo(String web) {
        String found = base + "/" + Realm.NAME + "/clients";
        JsonNode clients = expect(
                Web.get(found + "?clientId=" + Realm.WEB_CLIENT, token), 200, "The web client cannot be looked up");
        ObjectNode client = (ObjectNode) clients.path(0);
        Realm.returnTo(client, web);
        expect(
                Web.json("PUT", found + "/" + client.path("id").asText(), token, Json.write(client)),
                204,
                "The web client's address cannot be changed");
    }

    void ensureAccount(Principal person, String password) {
        String users = base + "/" + Realm.NAME + "/users";
        JsonNode found = expect(
                Web.get(users + "?exact=true&username=" + Web.encoded(person.name()), token),
                200,
                "The administrator's account cannot be looked up");
        if (found.isEmpty()) {
            expect(
                    Web.json("POST", users, token, Json.write(Realm.account(person, password))),
                    201,
                    "The administrator's account cannot be made");
        }
    }

    private static JsonNode expect(Web.Answer answer, int status, String otherwise) {
        if (answer.status() != status) {
            throw new CannotStart(otherwise + ": the answer was " + answer.status() + " " + answer.body());
        }
        return answer.body().isBlank() ? Json.object() : Json.parse(answer.body());
    }
}
