package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long the requests of each page take for a plan of 5,000 actions, one after another as one person sends them,
 * beside pgbench with the same statements. The plan is made once in the installation and stays there.
 */
final class BenchLargePlan {
    private static final String TITLE = "A plan of 5,000 actions to measure with";

    private static final int ROUNDS = 15;

    private final BenchApi api;
    private final BenchDatabase database;
    private final BenchLoad load;

    BenchLargePlan(BenchApi api, BenchDatabase database, BenchLoad load) {
        this.api = api;
        this.database = database;
        this.load = load;
    }

    void run() throws IOException, SQLException {
        String plan = plan();
        String priority = first("/api/v1/priorities?limit=1&plan=" + plan);
        String action = first("/api/v1/actions?limit=1&plan=" + plan);
        String agency = first("/api/v1/agencies?limit=1&partnership=" + api.scope());
        System.out.printf(
                Locale.ROOT, "%n%-58s %9s %9s %10s %6s%n", TITLE, "median ms", "worst ms", "pgbench ms", "ratio");
        for (Map.Entry<String, String> page : pages().entrySet()) {
            measure(
                    page.getKey(),
                    "/api/v1"
                            + page.getValue()
                                    .replace("{plan}", plan)
                                    .replace("{priority}", priority)
                                    .replace("{action}", action)
                                    .replace("{agency}", agency));
        }
    }

    /** Each request that the web client's pages of a plan wait for. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("plan, with what is open in it", "/plans/{plan}");
        pages.put("plan: its priorities", "/priorities?limit=500&plan={plan}");
        pages.put("priority", "/priorities/{priority}");
        pages.put("priority: its 200 actions", "/actions?limit=500&priority={priority}");
        pages.put("action, and its form", "/actions/{action}");
        pages.put("action: what is open in it", "/plans/{plan}/readiness?limit=100&thing={action}");
        pages.put("actions of the plan, by date", "/actions?view=summary&sort=due&limit=50&count=true&plan={plan}");
        pages.put(
                "actions of an agency, by date", "/actions?view=summary&sort=due&limit=50&count=true&agency={agency}");
        pages.put("actions with a word", "/actions?view=summary&limit=50&count=true&q=number+199&plan={plan}");
        pages.put("readiness, by kind", "/plans/{plan}/readiness?limit=100&sort=kind");
        pages.put("readiness to work through or print", "/plans/{plan}/readiness?limit=500&sort=agency");
        pages.put("summary", "/plans/{plan}/summary");
        pages.put("history of the plan", "/plans/{plan}/history?limit=50");
        pages.put("history of an action", "/actions/{action}/history?limit=50");
        return pages;
    }

    private void measure(String name, String path) throws IOException, SQLException {
        String thing = path.contains("/history") ? "change" : "plan";
        List<List<String>> statements = new BenchStatements(database).of(api, List.of(path), thing);
        double[] sql = new double[3];
        double[] took = new double[ROUNDS];
        for (int round = 0; round < sql.length; round++) {
            sql[round] = 1000 / load.pgbench(database, statements, 2, 1);
            String token = api.token();
            for (int i = 0; i < ROUNDS / sql.length; i++) {
                took[round * (ROUNDS / sql.length) + i] = api.milliseconds(path, token);
            }
        }
        Arrays.sort(sql);
        Arrays.sort(took);
        double median = took[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT,
                "%-58s %9.0f %9.0f %10.0f %6.2f%n",
                name,
                median,
                took[ROUNDS - 1],
                sql[1],
                sql[1] / median);
    }

    private String plan() throws IOException, SQLException {
        String known = known();
        if (known != null) {
            return known;
        }
        System.out.println("Making a plan of 5,000 actions; this takes a minute or two");
        try (InputStream script = BenchLargePlan.class.getResourceAsStream("large-plan.sql");
                Connection connection = database.connect(Postgres.DATABASE);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@partnership@", api.scope())
                    .replace("@title@", TITLE)
                    .replace("@priorities@", "25")
                    .replace("@actions@", "200"));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
        return Objects.requireNonNull(known(), "the plan that was made is not there");
    }

    private @Nullable String known() {
        for (JsonNode plan :
                api.get("/api/v1/plans?limit=500&partnership=" + api.scope()).path("items")) {
            if (plan.path("title").asText().equals(TITLE)) {
                return plan.path("id").asText();
            }
        }
        return null;
    }

    private String first(String list) {
        return api.get(list).path("items").path(0).path("id").asText();
    }
}
