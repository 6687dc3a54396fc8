package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code deploy/bench} runs: how many requests the running API answers beside how often pgbench can run the same
 * statements. Both are measured in turns in the same run, because only their ratio can be compared between machines.
 */
public final class Bench {
    private static final int ROUNDS = 3;

    private static final int SAMPLE = 20;

    private final ObjectNode ready;
    private final BenchDatabase database;
    private final BenchLoad load;

    private Bench(ObjectNode ready, BenchDatabase database, BenchLoad load) {
        this.ready = ready;
        this.database = database;
        this.load = load;
    }

    /** Words: the ready file, the data folder, wrk, pgbench, a folder for scripts. */
    public static void main(String[] words) {
        try {
            Path ready = Path.of(words[0]);
            if (!Files.exists(ready)) {
                throw new CannotStart("deploy/bench measures the running product: run deploy/start first.");
            }
            BenchDatabase database = BenchDatabase.of(Path.of(words[1]));
            new Bench(Json.read(ready), database, new BenchLoad(words[2], words[3], Path.of(words[4]))).run();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | SQLException e) {
            System.err.println("The measurement broke off: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, SQLException {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : Json.parse(get("/api/v1/actions?limit=" + SAMPLE)).path("items")) {
            ids.add("/api/v1/actions/" + item.path("id").asText());
        }
        if (ids.isEmpty()) {
            throw new CannotStart("There is no action to measure with: start with the demonstration.");
        }
        System.out.printf(Locale.ROOT, "%-28s %12s %12s %8s%n", "", "API /s", "pgbench /s", "ratio");
        measure("one action by id", ids);
        measure("a page of 50 actions", List.of("/api/v1/actions?limit=50"));
    }

    private void measure(String name, List<String> paths) throws IOException, SQLException {
        List<List<String>> statements = new ArrayList<>();
        try (Connection connection = database.connect()) {
            logAll(connection, true);
            for (String path : paths) {
                statements.add(captured(path));
            }
            logAll(connection, false);
        }
        double[] api = new double[ROUNDS];
        double[] sql = new double[ROUNDS];
        load.api(ready.path("api").asText(), token(), paths, 3);
        for (int round = 0; round < ROUNDS; round++) {
            sql[round] = load.pgbench(database, statements, 10);
            api[round] = load.api(ready.path("api").asText(), token(), paths, 10);
        }
        double ratio = middle(api) / middle(sql);
        System.out.printf(Locale.ROOT, "%-28s %12.0f %12.0f %8.2f%n", name, middle(api), middle(sql), ratio);
    }

    private List<String> captured(String path) throws IOException {
        get(path);
        long before = Files.size(database.log());
        get(path);
        Commands.run(List.of("sleep", "0.2"));
        byte[] log = Files.readAllBytes(database.log());
        String written = new String(log, (int) before, (int) (log.length - before), StandardCharsets.UTF_8);
        List<String> statements = LoggedStatements.of(written, "action");
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

    private String get(String path) {
        Web.Answer answer = Web.get(ready.path("api").asText() + path, token());
        if (answer.status() != 200) {
            throw new CannotStart("The API answered " + answer.status() + " to " + path + ": " + answer.body());
        }
        return answer.body();
    }

    private String token() {
        JsonNode client = ready.path("clients").path(0);
        Web.Answer answer = Web.form(
                ready.path("issuer").asText() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client.path("clientId").asText(),
                        "client_secret", client.path("clientSecret").asText()));
        if (answer.status() != 200) {
            throw new CannotStart("The sign-in service gives no token: " + answer.body());
        }
        return Json.parse(answer.body()).path("access_token").asText();
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
