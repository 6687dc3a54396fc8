package org.waymark.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the service asks of the database for a request, taken from the server's log. */
final class BenchStatements {
    private final BenchDatabase database;

    BenchStatements(BenchDatabase database) {
        this.database = database;
    }

    /**
     * One transaction a path.
     *
     * @param thing a word that the request's own statements hold more often than those of others beside it
     */
    List<List<String>> of(BenchApi api, List<String> paths, String thing) throws IOException, SQLException {
        List<List<String>> statements = new ArrayList<>();
        try (Connection connection = database.connect()) {
            logAll(connection, true);
            try {
                for (String path : paths) {
                    statements.add(captured(api, path, thing));
                }
            } finally {
                logAll(connection, false);
            }
        }
        return statements;
    }

    private List<String> captured(BenchApi api, String path, String thing) throws IOException {
        api.get(path);
        long before = Files.size(database.log());
        api.get(path);
        Commands.run(List.of("sleep", "0.2"));
        byte[] log = Files.readAllBytes(database.log());
        String written = new String(log, (int) before, (int) (log.length - before), StandardCharsets.UTF_8);
        List<String> statements = LoggedStatements.of(written, thing);
        if (statements.isEmpty()) {
            throw new CannotStart("The statements of " + path + " are not in the database's log.");
        }
        return statements;
    }

    private static void logAll(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(on ? "ALTER SYSTEM SET log_statement = 'all'" : "ALTER SYSTEM RESET log_statement");
            statement.execute("SELECT pg_reload_conf()");
        }
        Commands.run(List.of("sleep", "1"));
    }
}
