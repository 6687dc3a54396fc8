package org.waymark.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database under the running product, as somebody beside its starter finds it.
 *
 * @param log where the server writes what it is asked
 */
record BenchDatabase(int port, Login superuser, Login service, Path log) {
    static BenchDatabase of(Path data) {
        Path folder = data.resolve("postgres");
        if (!Files.exists(folder)) {
            throw new CannotStart(
                    "deploy/bench measures against the database of deploy/start, and there is none in " + data + ".");
        }
        PostgresRoles roles = new PostgresRoles(new Secrets(folder.resolve("database.properties")));
        PostgresCluster cluster = new PostgresCluster(DatabaseAccount.forFolder(folder), Path.of("unused"));
        int port = cluster.leftRunning()
                .orElseThrow(() -> new CannotStart("The database in " + data + " is not running: run deploy/start."))
                .port();
        return new BenchDatabase(port, roles.superuser(), roles.service(), cluster.log());
    }

    Connection connect() throws SQLException {
        return connect("postgres");
    }

    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name, superuser.user(), superuser.password());
    }
}
