package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code deploy/bench} runs: how many requests the running API answers beside how often pgbench can run the same
 * statements. Both are measured in turns in the same run, because only their ratio can be compared between machines.
 */
public final class Bench {
    private static final int ROUNDS = 3;

    private static final int SAMPLE = 20;

    private final BenchApi api;
    private final BenchDatabase database;
    private final BenchLoad load;

    private Bench(BenchApi api, BenchDatabase database, BenchLoad load) {
        this.api = api;
        this.database = database;
        this.load = load;
    }

    /** Words: the ready file, the data folder, wrk, pgbench, a folder for scripts, "large" or nothing. */
    public static void main(String[] words) {
        try {
            Path ready = Path.of(words[0]);
            if (!Files.exists(ready)) {
                throw new CannotStart("deploy/bench measures the running product: run deploy/start first.");
            }
            BenchDatabase database = BenchDatabase.of(Path.of(words[1]));
            BenchLoad load = new BenchLoad(words[2], words[3], Path.of(words[4]));
            ObjectNode known = Json.read(ready);
            new Bench(new BenchApi(known, "agency-system"), database, load).run();
            if (words.length > 5 && words[5].equals("large")) {
                new BenchLargePlan(new BenchApi(known, "partnership-officer"), database, load).run();
            }
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
        for (JsonNode item : api.get("/api/v1/actions?limit=" + SAMPLE).path("items")) {
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
        List<List<String>> statements = new BenchStatements(database).of(api, paths, "action");
        double[] answered = new double[ROUNDS];
        double[] sql = new double[ROUNDS];
        load.api(api.address(), api.token(), paths, 3);
        for (int round = 0; round < ROUNDS; round++) {
            sql[round] = load.pgbench(database, statements, 10);
            answered[round] = load.api(api.address(), api.token(), paths, 10);
        }
        double ratio = middle(answered) / middle(sql);
        System.out.printf(Locale.ROOT, "%-28s %12.0f %12.0f %8.2f%n", name, middle(answered), middle(sql), ratio);
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
