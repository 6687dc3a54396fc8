package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Writable;
import org.waymark.testing.Writables;

/** What every write promises: whom it refuses and how, that a refusal changes nothing, and its row in the change log. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EveryWriteTest {
    @Inject
    Writables writables;

    @Inject
    Database database;

    /** A write to an existing thing, as a request makes it. */
    private record Write(String method, RequestSpecification request, String address) {
        Response send() {
            return request.request(method, address);
        }
    }

    /** Every write to a thing that its collection knows. */
    private static List<Write> writes(Writable thing, RequestSpecification caller, @Nullable String etag) {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write(
                "PATCH",
                request(caller, etag)
                        .contentType("application/merge-patch+json")
                        .body(thing.patch()),
                thing.address()));
        writes.add(new Write(
                "PUT", request(caller, etag).contentType("application/json").body(thing.anew()), thing.address()));
        if (!thing.path().equals("/partnerships")) {
            writes.add(new Write("DELETE", request(caller, etag), thing.address()));
        }
        return writes;
    }

    private static RequestSpecification request(RequestSpecification caller, @Nullable String etag) {
        RequestSpecification own = io.restassured.RestAssured.given().spec(caller);
        return etag == null ? own : own.header("If-Match", etag);
    }

    private static RequestSpecification posting(RequestSpecification caller, Object body) {
        return caller.contentType("application/json").body(body);
    }

    private void refused(Writable thing, Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(database.changesOf(thing.id()))
                .as("what was changed")
                .allSatisfy(change -> assertThat(change).containsEntry("version", 1L));
        thing.writer().get(thing.address()).then().statusCode(200).body("version", equalTo(1));
    }

    /** The last row of the change log of the thing is what this answer says was done. */
    private void logged(Writable thing, Response answer, String operation, long version) {
        Map<String, @Nullable Object> last = database.changesOf(thing.id()).getLast();
        assertThat(last)
                .containsEntry("type", thing.type())
                .containsEntry("operation", operation)
                .containsEntry("version", version)
                .containsEntry("request", answer.header("X-Request-Id"));
        assertThat(String.valueOf(last.get("actor"))).doesNotStartWith("database:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnerships",
                "/memberships",
                "/agencies",
                "/officers",
                "/groups",
                "/frameworks",
                "/calendars",
                "/grants",
                "/invitations",
                "/plans",
                "/indicators",
                "/actions"
            })
    void making_one_leaves_its_row_and_is_refused_to_whoever_may_not(String path) {
        Writable thing = writables.one(path);
        assertThat(database.changesOf(thing.id()))
                .first()
                .satisfies(change -> assertThat(change)
                        .containsEntry("type", thing.type())
                        .containsEntry("operation", "insert")
                        .containsEntry("version", 1L));
        refused(thing, posting(Api.anonymous(), thing.said()).post(path), 401);
        refused(thing, thing.seer().post(path, thing.said()), 403);
        // Everybody knows that there are partnerships; what lies in one is known to those who see it.
        refused(thing, thing.stranger().post(path, thing.said()), path.equals("/partnerships") ? 403 : 404);
        Response again = thing.writer().post(path, thing.said());
        refused(thing, again, 409);
        again.then().body("type", endsWith("/conflict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnerships",
                "/memberships",
                "/agencies",
                "/officers",
                "/groups",
                "/frameworks",
                "/calendars",
                "/grants",
                "/plans",
                "/priorities",
                "/indicators",
                "/actions"
            })
    void a_change_is_refused_to_whoever_may_not_and_to_another_version(String path) {
        Writable thing = writables.one(path);
        String etag = thing.writer().get(thing.address()).header("ETag");
        writes(thing, Api.anonymous(), etag).forEach(write -> refused(thing, write.send(), 401));
        writes(thing, thing.seer().request(), etag).forEach(write -> refused(thing, write.send(), 403));
        writes(thing, thing.stranger().request(), etag).forEach(write -> refused(thing, write.send(), 404));
        writes(thing, thing.writer().request(), null).forEach(write -> {
            Response answer = write.send();
            refused(thing, answer, 428);
            answer.then().body("currentVersion", equalTo(1));
        });
        writes(thing, thing.writer().request(), "\"2-x\"").forEach(write -> {
            Response answer = write.send();
            refused(thing, answer, 412);
            answer.then().body("currentVersion", equalTo(1));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnerships",
                "/memberships",
                "/agencies",
                "/officers",
                "/groups",
                "/frameworks",
                "/calendars",
                "/plans",
                "/indicators",
                "/actions"
            })
    void what_another_has_is_a_conflict(String path) {
        Writable thing = writables.one(path);
        Response answer =
                thing.writer().patch(thing.address(), "\"1-x\"", java.util.Objects.requireNonNull(thing.taken()));
        refused(thing, answer, 409);
        answer.then().body("type", endsWith("/conflict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnerships",
                "/memberships",
                "/agencies",
                "/officers",
                "/groups",
                "/frameworks",
                "/calendars",
                "/grants",
                "/plans",
                "/priorities",
                "/indicators",
                "/actions"
            })
    void a_change_leaves_its_row_and_raises_the_version_once(String path) {
        for (String method : List.of("PATCH", "PUT")) {
            Writable thing = writables.one(path);
            Response answer = writes(thing, thing.writer().request(), "\"1-x\"").stream()
                    .filter(write -> write.method().equals(method))
                    .findFirst()
                    .orElseThrow()
                    .send();
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.<Integer>path("version")).isEqualTo(2);
            assertThat(answer.<Object>path(thing.field())).isEqualTo(thing.value());
            logged(thing, answer, "update", 2);
            assertThat(database.changesOf(thing.id()).getLast()).containsEntry("fields", List.of(thing.field()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/memberships",
                "/agencies",
                "/officers",
                "/groups",
                "/frameworks",
                "/calendars",
                "/grants",
                "/plans",
                "/priorities",
                "/indicators",
                "/actions"
            })
    void what_is_deleted_leaves_its_row_and_is_gone(String path) {
        Writable thing = writables.one(path);
        Response answer = thing.writer().delete(thing.address(), "\"1-x\"");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
        assertThat(database.changesOf(thing.id()))
                .filteredOn(change -> Boolean.TRUE.equals(change.get("root")))
                .last()
                .satisfies(change -> assertThat(change)
                        .containsEntry("operation", "delete")
                        .containsEntry("version", 2L)
                        .containsEntry("request", answer.header("X-Request-Id")));
        thing.writer().get(thing.address()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/memberships",
                "/agencies",
                "/officers",
                "/groups",
                "/frameworks",
                "/plans",
                "/priorities",
                "/indicators",
                "/actions"
            })
    void what_something_refers_to_is_not_deleted(String path) {
        Writable thing = writables.one(path);
        writables.referTo(thing);
        Response answer = thing.writer().delete(thing.address(), "\"1-x\"");
        refused(thing, answer, 409);
        answer.then().body("type", endsWith("/has-history"));
    }

    @ParameterizedTest
    @ValueSource(strings = "/invitations")
    void one_is_withdrawn_once_by_those_who_may_have_made_it(String path) {
        Writable thing = writables.one(path);
        String transitions = thing.address() + "/transitions";
        Map<String, String> withdrawn = Map.of("to", "withdrawn", "reason", "The wrong address");
        refused(thing, posting(Api.anonymous(), withdrawn).post(transitions), 401);
        refused(thing, thing.seer().post(transitions, withdrawn), 403);
        refused(thing, thing.stranger().post(transitions, withdrawn), 404);
        Response answer = thing.writer().post(transitions, withdrawn);
        answer.then().statusCode(200).body("status", equalTo("withdrawn"));
        logged(thing, answer, "update", 2);
        assertThat(database.changesOf(thing.id()).getLast())
                .containsEntry("fields", List.of("status"))
                .containsEntry("reason", "The wrong address");
        thing.writer().post(transitions, withdrawn).then().statusCode(409).body("type", endsWith("/conflict"));
    }
}
