package org.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Nobody overwrites what they have not seen, and a call that is sent twice is done once. */
record VersionsAndRetries(Calls calls) {
    /** What an operation shows in its first answer alone, because it is kept nowhere. */
    private static final Map<String, String> SHOWN_ONCE = Map.of("createCalendarFeed", "address");

    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        if (calls.operation().needs("If-Match")) {
            tests.add(dynamicTest("If-Match missing", () -> refused(null, 428)));
        }
        if (calls.operation().has("If-Match")) {
            tests.add(dynamicTest("If-Match stale", () -> refused("\"999999-0\"", 412)));
            tests.add(dynamicTest("If-Match that is none of ours", () -> refused("abc", 412)));
        }
        if (calls.operation().method().equals("POST") && calls.operation().json() != null) {
            tests.add(dynamicTest("a repeated Idempotency-Key", this::repeated));
            tests.add(dynamicTest("an Idempotency-Key of another request", this::conflicting));
            tests.add(dynamicTest(
                    "an Idempotency-Key that is too long",
                    () -> calls.good()
                            .by(calls.administrator().request().header("Idempotency-Key", "k".repeat(256)))
                            .then()
                            .statusCode(400)
                            .contentType("application/problem+json")));
        }
        return tests.stream();
    }

    private void refused(@org.jspecify.annotations.Nullable String etag, int status) {
        calls.send(calls.good().at(etag))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("currentVersion", notNullValue());
    }

    private Response under(String key, Calls.Call call) {
        return call.by(calls.administrator().request().header("Idempotency-Key", key));
    }

    private void repeated() {
        String key = UUID.randomUUID().toString();
        Calls.Call call = calls.good();
        Response first = under(key, call);
        Response again = under(key, call);
        assertThat(first.statusCode()).as(first.asString()).isBetween(200, 299);
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        String shownOnce = SHOWN_ONCE.get(calls.operation().id());
        if (shownOnce == null) {
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        } else {
            Map<String, Object> without = new HashMap<>(first.jsonPath().getMap(""));
            assertThat(without.put(shownOnce, null)).isNotNull();
            assertThat(again.jsonPath().getMap("")).isEqualTo(without);
        }
    }

    private void conflicting() {
        String key = UUID.randomUUID().toString();
        Calls.Call call = calls.good();
        assertThat(under(key, call).statusCode()).isBetween(200, 299);
        under(key, call.with(call.body() + " "))
                .then()
                .statusCode(422)
                .body("type", equalTo("/api/v1/problems/key-reused"));
    }
}
