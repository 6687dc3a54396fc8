package org.waymark.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** What stands in the database, for tests that check what a call left there. */
@ApplicationScoped
public class Database {
    private final AgroalDataSource source;
    private final Config config;

    Database(AgroalDataSource source, Config config) {
        this.source = source;
        this.config = config;
    }

    /** Counts the rows of a table for the planner, as the server does by itself in time; only its owner may. */
    public void analyze(String table) {
        owner("analyze " + table);
    }

    /** Runs what only the owner of the tables may. */
    public void owner(String sql) {
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.flyway.jdbc-url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (row.next()) {
                Map<String, @Nullable Object> columns = new LinkedHashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.put(row.getMetaData().getColumnLabel(i), value(row.getObject(i)));
                }
                rows.add(columns);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(@Nullable Object column) throws SQLException {
        return column instanceof Array array ? List.of((Object[]) array.getArray()) : column;
    }

    /** Runs what ends in {@code returning id}; answers the ids. */
    public List<String> made(String sql, @Nullable Object... values) {
        return rows(sql, values).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    public int run(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs several statements as one transaction. */
    public void script(String sql) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does it in a transaction that stays open until it is closed, and is then undone. */
    public Held holding(String sql) {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.execute();
            }
            return new Held(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A transaction that stands in somebody's way. */
    public final class Held implements AutoCloseable {
        private static final int PATIENCE = 400;
        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        public void untilSomebodyWaits() {
            untilWaiting(1);
        }

        /** Until so many transactions wait for this one. */
        public void untilWaiting(int many) {
            for (int i = 0; i < PATIENCE; i++) {
                if (rows("select 1 from pg_stat_activity where wait_event_type = 'Lock'")
                                .size()
                        >= many) {
                    return;
                }
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            throw new AssertionError("Nobody, or too few, waited");
        }

        /** Goes on in the same transaction. */
        public void run(String sql) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Keeps what it has done, if the database lets it. */
        public void commit() {
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }

    /** The change log of one thing, oldest first. */
    public List<Map<String, @Nullable Object>> changesOf(String id) {
        return rows("select * from change where aggregate = ?::uuid order by id", id);
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
