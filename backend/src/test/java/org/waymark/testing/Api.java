package org.waymark.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The API as one signed-in principal calls it. */
public final class Api {
    private final String token;
    private final boolean checked;

    private Api(String token, boolean checked) {
        this.token = token;
        this.checked = checked;
    }

    public static Api as(String token) {
        return new Api(token, true);
    }

    /** For answers that only tests give, such as the result of a job of a kind that the contract does not know. */
    public static Api uncheckedAs(String token) {
        return new Api(token, false);
    }

    /** Without a token. */
    public static RequestSpecification anonymous() {
        return given().filter(ContractCheck.filter()).basePath("/api/v1");
    }

    public RequestSpecification request() {
        RequestSpecification plain = checked ? anonymous() : given().basePath("/api/v1");
        return plain.header("Authorization", "Bearer " + token);
    }

    /** Not held against the contract, which would copy a body of many megabytes several times. */
    public RequestSpecification unchecked() {
        return given().basePath("/api/v1").header("Authorization", "Bearer " + token);
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }

    public Response post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path);
    }

    public Response put(String path, String etag, Object body) {
        return request()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(path);
    }

    public Response patch(String path, String etag, Map<String, ?> body) {
        return request()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(body)
                .patch(path);
    }

    public Response delete(String path, String etag) {
        return request().header("If-Match", etag).delete(path);
    }

    /** Makes a thing and answers its id; fails the test when it is not made. */
    public String made(String path, Object body) {
        return post(path, body).then().statusCode(201).extract().path("id");
    }
}
