package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The running API, as one of the ready file's clients asks it. */
final class BenchApi {
    private final ObjectNode ready;
    private final JsonNode client;

    /** The first client with that role. */
    BenchApi(ObjectNode ready, String role) {
        this.ready = ready;
        for (JsonNode any : ready.path("clients")) {
            if (any.path("role").asText().equals(role)) {
                this.client = any;
                return;
            }
        }
        throw new CannotStart("No " + role + " can sign in by a secret: start with the demonstration.");
    }

    String address() {
        return ready.path("api").asText();
    }

    /** The partnership or agency that the client's grant is for. */
    String scope() {
        return client.path("scope").path("id").asText();
    }

    JsonNode get(String path) {
        Web.Answer answer = Web.get(address() + path, token());
        if (answer.status() != 200) {
            throw new CannotStart("The API answered " + answer.status() + " to " + path + ": " + answer.body());
        }
        return Json.parse(answer.body());
    }

    /** How long one answer takes, in milliseconds, from the first byte sent to the last one read. */
    double milliseconds(String path, String token) {
        long began = System.nanoTime();
        Web.Answer answer = Web.get(address() + path, token);
        double took = (System.nanoTime() - began) / 1e6;
        if (answer.status() != 200) {
            throw new CannotStart("The API answered " + answer.status() + " to " + path + ": " + answer.body());
        }
        return took;
    }

    String token() {
        Web.Answer answer = Web.form(
                ready.path("issuer").asText() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client.path("clientId").asText(),
                        "client_secret", client.path("clientSecret").asText()));
        if (answer.status() != 200) {
            throw new CannotStart("The sign-in service gives no token: " + answer.body());
        }
        return Json.parse(answer.body()).path("access_token").asText();
    }
}
