package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids behind the codes of the demonstration, as the API gives them to a client that may see them. */
final class Scopes {
    private final Map<String, String> ids;

    private Scopes(Map<String, String> ids) {
        this.ids = ids;
    }

    static Scopes of(String api, Identity identity, List<Principal> principals, Secrets secrets) {
        Map<String, String> ids = new HashMap<>();
        principals.stream()
                .filter(principal -> !principal.person() && principal.scope().equals("partnership"))
                .findFirst()
                .ifPresent(script -> {
                    String token = token(identity, script, script.secret(secrets));
                    collect(ids, api, token, "partnership", "partnerships", "shortName");
                    collect(ids, api, token, "agency", "agencies", "code");
                    collect(ids, api, token, "group", "groups", "code");
                });
        return new Scopes(ids);
    }

    private static String token(Identity identity, Principal client, String secret) {
        Web.Answer answer = Web.form(
                identity.issuer() + "/protocol/openid-connect/token",
                Map.of("grant_type", "client_credentials", "client_id", client.name(), "client_secret", secret));
        if (answer.status() != 200) {
            throw new CannotStart("The sign-in service refuses " + client.name() + ": " + answer.body());
        }
        return Json.parse(answer.body()).path("access_token").asText();
    }

    private static void collect(
            Map<String, String> ids, String api, String token, String type, String collection, String code) {
        Web.Answer answer = Web.get(api + "/api/v1/" + collection + "?limit=500", token);
        if (answer.status() != 200) {
            throw new CannotStart("The API does not list its " + collection + ": the answer was " + answer.status()
                    + " " + answer.body());
        }
        for (JsonNode item : Json.parse(answer.body()).path("items")) {
            ids.put(type + " " + item.path(code).asText(), item.path("id").asText());
        }
    }

    ObjectNode of(Principal principal) {
        ObjectNode scope = Json.object();
        scope.put("type", principal.scope());
        scope.put("id", ids.get(principal.scope() + " " + principal.code()));
        scope.put("code", principal.code());
        return scope;
    }
}
