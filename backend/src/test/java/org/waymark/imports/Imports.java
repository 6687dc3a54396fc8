package org.waymark.imports;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.testing.Api;

/** Sends documents and waits for what comes of them. */
final class Imports {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Api api;
    private final String partnership;

    Imports(Api api, String partnership) {
        this.api = api;
        this.partnership = partnership;
    }

    ValidatableResponse compare(byte[] document) {
        return send(document, true);
    }

    ValidatableResponse loadAtOnce(byte[] document) {
        return send(document, false);
    }

    private ValidatableResponse send(byte[] document, boolean dryRun) {
        return api.request()
                .contentType(WORD)
                .header("Prefer", "wait=60")
                .queryParam("kind", "plan")
                .queryParam("partnership", partnership)
                .queryParam("dryRun", dryRun)
                .body(document)
                .post("/imports")
                .then()
                .statusCode(200);
    }

    /** Compares it, decides, and loads it. */
    ValidatableResponse load(byte[] document, List<Map<String, Object>> decisions, boolean overwrite) {
        String id = compare(document).extract().path("id");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("decisions", decisions);
        body.put("overwrite", overwrite);
        return order(id, body).statusCode(200);
    }

    /** The same, for a reason. */
    ValidatableResponse load(byte[] document, String reason) {
        String id = compare(document).extract().path("id");
        return api.request()
                .contentType("application/json")
                .header("Prefer", "wait=60")
                .queryParam("reason", reason)
                .body(Map.of())
                .post("/imports/" + id + "/load")
                .then()
                .statusCode(200);
    }

    ValidatableResponse order(String id, Map<String, Object> body) {
        return api.request()
                .contentType("application/json")
                .header("Prefer", "wait=60")
                .body(body)
                .post("/imports/" + id + "/load")
                .then();
    }
}
