package org.waymark.local;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An existing PostgreSQL that somebody else runs.
 *
 * @param jdbcUrl where it is
 * @param owner who makes Waymark's tables there
 */
record ExternalDatabase(String jdbcUrl, Login owner) {
    private static final int LEAST_VERSION = 16;
    private static final int LONGEST_NAME = 63;

    /** Takes a JDBC URL or the form PostgreSQL's own tools use, which may hold the user and the password. */
    static ExternalDatabase of(String url, @Nullable String user, @Nullable String password) {
        String bare = url.toLowerCase(Locale.ROOT).startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        if (!bare.matches("postgres(ql)?://[^\\s]+/[^\\s]+")) {
            throw new CannotStart("The option --database-url needs a URL such as"
                    + " jdbc:postgresql://host:5432/database, and " + url.replaceAll("//.*@", "//") + " is none.");
        }
        URI uri = URI.create(bare.replaceFirst("^postgres(ql)?:", "postgresql:"));
        String[] inside = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String owner = user != null ? user : inside.length > 0 ? decoded(inside[0]) : null;
        if (owner == null) {
            throw new CannotStart("The existing database needs a user: give --database-user or WAYMARK_DATABASE_USER.");
        }
        String word = password != null ? password : inside.length > 1 ? decoded(inside[1]) : "";
        String address = uri.getRawAuthority().replaceFirst("^.*@", "");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new ExternalDatabase("jdbc:postgresql://" + address + uri.getRawPath() + query, new Login(owner, word));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** Makes sure that it can be used, and that the role which the service signs in as is there. */
    Login prepare(Secrets secrets) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, owner.user(), owner.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < LEAST_VERSION) {
                throw new CannotStart("Waymark needs PostgreSQL " + LEAST_VERSION + " or newer, and " + jdbcUrl + " is "
                        + version + ".");
            }
            Login service = new Login(role(connection.getCatalog()), secrets.of("waymark"));
            PostgresRoles.ensureRole(connection, service);
            PostgresRoles.admit(connection, connection.getCatalog(), service);
            return service;
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database " + jdbcUrl + " cannot be used as " + owner.user() + ": "
                            + LogTail.lastLineOf(String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** Roles belong to the whole server: another installation on it, in a database of its own, keeps its password. */
    private static String role(String database) {
        String name = "waymark_" + database;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
