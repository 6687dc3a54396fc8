package org.waymark.contract;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.waymark.testing.Api;
import org.waymark.testing.Tokens;

/** Without a good token, nothing is served that is not for everybody. */
record CallersRefused(Calls calls) {
    Stream<DynamicTest> tests() {
        String subject = UUID.randomUUID().toString();
        if (calls.operation().anonymous()) {
            return Stream.of(dynamicTest(
                    "no token is needed",
                    () -> calls.good().by(Api.anonymous()).then().statusCode(200)));
        }
        return Stream.of(
                dynamicTest("no token", () -> refused(calls.good().by(Api.anonymous()))),
                dynamicTest(
                        "no bearer token",
                        () -> refused(calls.good().by(Api.anonymous().header("Authorization", "Basic dXNlcjpwYXNz")))),
                token("an expired token", Tokens.expired(subject)),
                token("a token for another audience", Tokens.forAnotherAudience(subject)),
                token("a token signed by somebody else", Tokens.signedBySomebodyElse(subject)),
                token("no token at all, but text", "abc.def.ghi"));
    }

    private DynamicTest token(String name, String token) {
        return dynamicTest(name, () -> refused(calls.good().by(Api.as(token).request())));
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/api/v1/problems/unauthorized"));
    }
}
