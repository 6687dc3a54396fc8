package org.waymark.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Who may sign in to the database server, and what is made for them there. */
final class PostgresRoles {
    private final Secrets secrets;

    PostgresRoles(Secrets secrets) {
        this.secrets = secrets;
    }

    Login superuser() {
        return named("postgres");
    }

    Login owner() {
        return named("waymark_owner");
    }

    Login service() {
        return named("waymark");
    }

    Login named(String user) {
        return new Login(user, secrets.of(user));
    }

    void ensure(Connection connection) throws SQLException {
        ensureRole(connection, owner());
        ensureRole(connection, service());
    }

    static void ensureRole(Connection connection, Login login) throws SQLException {
        String verb =
                isThere(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", login.user()) ? "ALTER" : "CREATE";
        try (Statement statement = connection.createStatement()) {
            statement.execute(verb + " ROLE " + statement.enquoteIdentifier(login.user(), true) + " LOGIN PASSWORD "
                    + statement.enquoteLiteral(login.password()));
        }
    }

    static void ensureDatabase(Connection connection, String name, Login owner) throws SQLException {
        if (isThere(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            String database = statement.enquoteIdentifier(name, true);
            statement.execute(
                    "CREATE DATABASE " + database + " OWNER " + statement.enquoteIdentifier(owner.user(), true));
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        }
    }

    static void dropDatabase(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + statement.enquoteIdentifier(name, true) + " WITH (FORCE)");
        }
    }

    /** Temporary tables are where large loads are staged. */
    static void admit(Connection connection, String database, Login service) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + statement.enquoteIdentifier(database, true)
                    + " TO " + statement.enquoteIdentifier(service.user(), true));
        }
    }

    static void refuseUnlessDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('fsync'),"
                        + " current_setting('synchronous_commit'), current_setting('full_page_writes')")) {
            row.next();
            for (int column = 1; column <= 3; column++) {
                if (!"on".equals(row.getString(column))) {
                    throw new CannotStart("The database runs without writing its commits to the disk,"
                            + " so it is not used: stop that server and start again.");
                }
            }
        }
    }

    private static boolean isThere(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
