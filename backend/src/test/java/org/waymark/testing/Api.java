package org.waymark.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The API as one signed-in principal calls it. */
public final class Api {
    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(String token) {
        return new Api(token);
    }

    /** Without a token. */
    public static RequestSpecification anonymous() {
        return given().filter(ContractCheck.filter()).basePath("/api/v1");
    }

    public RequestSpecification request() {
        return anonymous().header("Authorization", "Bearer " + token);
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
