package org.waymark.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Feed;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Transactions that begin, write and commit in every order: the feed misses none and never turns back. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FeedOrderTest {
    @Inject
    People people;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final List<Connection> open = new ArrayList<>();
    private Feed feed;

    @BeforeEach
    void fromNow() {
        feed = Feed.fromNow(people.administrator(), "type=partnership");
    }

    @AfterEach
    void close() throws SQLException {
        for (Connection connection : open) {
            connection.close();
        }
    }

    private Connection transaction() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        open.add(connection);
        return connection;
    }

    private static UUID insert(Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into partnership (id, name, short_name, kind, childrens_services_authority)"
                        + " values (?, ?, 'T', 'county', true)")) {
            statement.setObject(1, id);
            statement.setString(2, "Feed " + id);
            statement.executeUpdate();
        }
        return id;
    }

    private static void rename(Connection connection, UUID id, String shortName) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update partnership set short_name = ? where id = ?")) {
            statement.setString(1, shortName);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }

    @Test
    void a_change_written_first_and_committed_last_is_not_missed() throws SQLException {
        Connection early = transaction();
        UUID first = insert(early);
        Connection late = transaction();
        UUID second = insert(late);
        late.commit();
        assertThat(feed.untilSeen(second)).contains(second).doesNotContain(first);
        early.commit();
        assertThat(feed.untilSeen(first)).containsExactly(first);
    }

    @Test
    void of_two_that_write_one_thing_the_newer_version_comes_last_whoever_began_first() throws SQLException {
        Connection setUp = transaction();
        UUID thing = insert(setUp);
        setUp.commit();
        feed.untilSeen(thing);
        Connection beganFirst = transaction();
        UUID other = insert(beganFirst);
        Connection beganSecond = transaction();
        rename(beganSecond, thing, "A");
        beganSecond.commit();
        rename(beganFirst, thing, "B");
        beganFirst.commit();
        feed.untilSeen(other);
        assertThat(feed.versionsOf(thing)).containsExactly(1, 2, 3);
    }

    @Test
    void a_transaction_with_a_low_id_that_writes_after_one_with_a_high_id_is_served_after_it() throws SQLException {
        Connection low = transaction();
        UUID byLow = insert(low);
        Connection high = transaction();
        UUID byHigh = insert(high);
        Connection holdsTheHorizonBack = transaction();
        insert(holdsTheHorizonBack);
        high.commit();
        assertThat(feed.untilSeen(byHigh)).containsExactly(byHigh);
        rename(low, byHigh, "L");
        low.commit();
        feed.untilSeen(byLow);
        assertThat(feed.versionsOf(byHigh)).containsExactly(1, 2);
        holdsTheHorizonBack.rollback();
        assertThat(feed.untilQuiet()).isEmpty();
    }

    @Test
    void what_one_transaction_does_to_one_thing_is_one_entry() throws SQLException {
        Connection connection = transaction();
        UUID kept = insert(connection);
        rename(connection, kept, "A");
        rename(connection, kept, "B");
        connection.commit();
        assertThat(feed.untilSeen(kept)).containsExactly(kept);
        assertThat(feed.versionsOf(kept)).containsExactly(1);
    }

    @Test
    void a_deleted_thing_leaves_a_tombstone_and_a_rolled_back_one_leaves_nothing() throws SQLException {
        Connection connection = transaction();
        UUID gone = insert(connection);
        connection.commit();
        feed.untilSeen(gone);
        try (PreparedStatement delete = connection.prepareStatement("delete from partnership where id = ?")) {
            delete.setObject(1, gone);
            delete.executeUpdate();
        }
        connection.commit();
        UUID never = insert(connection);
        connection.rollback();
        feed.untilSeen(gone);
        assertThat(feed.kindsOf(gone)).containsExactly("created", "deleted");
        assertThat(feed.kindsOf(never)).isEmpty();
    }
}
