package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

/** There is always somebody who may let others in. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LastAdministratorTest {
    @Inject
    Database database;

    private List<Map<String, @Nullable Object>> others = List.of();

    /** The administrators of other tests stand aside for as long as this one lasts. */
    @BeforeEach
    void nobodyElse() {
        others = database.rows("delete from access_grant where role = 'administrator' returning *");
    }

    @AfterEach
    void everybodyElse() {
        database.run("delete from access_grant where role = 'administrator'");
        others.forEach(other -> administrator(
                String.valueOf(other.get("id")),
                String.valueOf(other.get("issuer")),
                String.valueOf(other.get("subject"))));
    }

    private void administrator(String id, String issuer, String subject) {
        database.run(
                "insert into access_grant (id, issuer, subject, name, role) values (?::uuid, ?, ?, 'A', 'administrator')",
                id,
                issuer,
                subject);
    }

    private record Administrator(String grant, Api api) {}

    private Administrator administrator() {
        String id = UUID.randomUUID().toString();
        String subject = "administrator-" + id;
        administrator(id, Tokens.ISSUER, subject);
        return new Administrator(id, Api.as(Tokens.of(subject)));
    }

    private long left() {
        return database.rows("select 1 from access_grant where role = 'administrator'")
                .size();
    }

    @Test
    void the_last_administrators_grant_is_not_taken_away() {
        Administrator first = administrator();
        Administrator last = administrator();
        last.api().delete("/grants/" + first.grant(), "\"1-x\"").then().statusCode(204);
        last.api()
                .delete("/grants/" + last.grant(), "\"1-x\"")
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        last.api()
                .patch("/grants/" + last.grant(), "\"1-x\"", Map.of("role", "agency-officer"))
                .then()
                .statusCode(400);
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void the_last_two_cannot_take_each_other_away_at_one_moment() {
        Administrator one = administrator();
        Administrator other = administrator();
        List<Integer> answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> one.api()
                                .delete("/grants/" + other.grant(), "\"1-x\"")
                                .statusCode()),
                        CompletableFuture.supplyAsync(() -> other.api()
                                .delete("/grants/" + one.grant(), "\"1-x\"")
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).contains(204);
        assertThat(answers).doesNotContain(500);
        assertThat(left()).isEqualTo(1);
    }
}
