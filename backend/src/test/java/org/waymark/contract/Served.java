package org.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The good call is served as the contract says; a dry run of it answers alike and changes nothing. */
record Served(Calls calls) {
    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        boolean sendable =
                calls.operation().media() == null || calls.operation().json() != null;
        if (!sendable) {
            return Stream.of();
        }
        tests.add(dynamicTest("the good call", () -> {
            Response answer = calls.send(calls.good());
            assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
            assertThat(answer.header("X-Request-Id")).isNotBlank();
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }));
        if (calls.operation().answersJson()) {
            tests.add(dynamicTest(
                    "an answer in a form it does not have",
                    () -> calls.good()
                            .by(calls.administrator().request().header("Accept", "image/png"))
                            .then()
                            .statusCode(406)));
        }
        if (calls.operation().writes()) {
            tests.add(dynamicTest("a dry run", this::dryRun));
        } else {
            tests.add(dynamicTest("an answer one already has", this::notModified));
            tests.add(dynamicTest(
                    "its head alone",
                    () -> calls.administrator()
                            .request()
                            .head(calls.good().path())
                            .then()
                            .statusCode(200)
                            .header("ETag", notNullValue())
                            .body(is(emptyString()))));
        }
        return tests.stream();
    }

    private void dryRun() {
        Calls.Call good = calls.good();
        Response dry = calls.send(good.asking("dryRun", "true"));
        dry.then().header("ETag", nullValue()).header("Location", nullValue());
        Response real = calls.send(good);
        assertThat(dry.statusCode()).as(dry.asString()).isEqualTo(real.statusCode());
        assertThat(real.statusCode()).as(real.asString()).isBetween(200, 299);
    }

    private void notModified() {
        Calls.Call good = calls.good();
        String etag = calls.send(good).header("ETag");
        good.by(calls.administrator().request().header("If-None-Match", etag))
                .then()
                .statusCode(304)
                .body(is(emptyString()));
    }
}
