package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in: a person, or a system with its client credentials.
 *
 * @param subject the id the sign-in service knows them by; fixed, so that the API can be told about them beforehand
 * @param name the person's username, which is the e-mail address, or the system's client id
 * @param code the scope's code, null where the scope is everything
 */
record Principal(
        boolean person,
        String subject,
        String name,
        String firstName,
        String lastName,
        String role,
        String scope,
        @Nullable String code) {

    static List<Principal> demonstration(Path file) {
        ObjectNode tree = Json.read(file);
        List<Principal> principals = new ArrayList<>();
        for (JsonNode node : tree.path("people")) {
            principals.add(of(
                    node,
                    node.path("username").asText(),
                    node.path("firstName").asText(),
                    node.path("lastName").asText()));
        }
        for (JsonNode node : tree.path("clients")) {
            principals.add(
                    of(node, node.path("clientId").asText(), node.path("name").asText(), ""));
        }
        return List.copyOf(principals);
    }

    private static Principal of(JsonNode node, String name, String firstName, String lastName) {
        JsonNode scope = node.path("scope");
        return new Principal(
                node.has("username"),
                node.path("subject").asText(),
                name,
                firstName,
                lastName,
                node.path("role").asText(),
                scope.path("type").asText(),
                scope.hasNonNull("code") ? scope.path("code").asText() : null);
    }

    /** A first administrator, known by nothing but the address. */
    static Principal administrator(String email) {
        return new Principal(
                true,
                java.util
                        .UUID
                        .nameUUIDFromBytes(email.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString(),
                email,
                "Waymark",
                "Administrator",
                "administrator",
                "all",
                null);
    }

    String secret(Secrets secrets) {
        return secrets.of((person ? "account." : "client.") + name);
    }

    /** As the API takes it when it loads the demonstration. */
    ObjectNode forApi(String issuer) {
        ObjectNode node = Json.object();
        node.put("issuer", issuer);
        node.put("subject", subject);
        node.put(person ? "username" : "clientId", name);
        node.put("role", role);
        if (code != null) {
            node.put(scope, code);
        }
        return node;
    }
}
