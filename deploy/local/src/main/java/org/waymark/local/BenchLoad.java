package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a load of sixteen connections on the API with wrk, or on the database with pgbench, and says how much it bore. */
final class BenchLoad {
    private static final int CONNECTIONS = 16;

    private final String wrk;
    private final String pgbench;
    private final Path scripts;

    BenchLoad(String wrk, String pgbench, Path scripts) {
        this.wrk = wrk;
        this.pgbench = pgbench;
        this.scripts = scripts;
    }

    double api(String address, String token, List<String> paths, int seconds) throws IOException {
        Path script = scripts.resolve("paths.lua");
        String list = paths.stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(", "));
        PrivateFile.write(script, """
                wrk.headers["Authorization"] = "Bearer %s"
                local paths = { %s }
                local turn = 0
                request = function()
                  turn = turn + 1
                  return wrk.format("GET", paths[turn %% #paths + 1])
                end
                """.formatted(token, list));
        String output =
                run(List.of(wrk, "-t2", "-c" + CONNECTIONS, "-d" + seconds + "s", "-s", script.toString(), address));
        if (output.contains("Non-2xx")) {
            throw new CannotStart("The API refused some of the requests: " + output);
        }
        return number(output, "Requests/sec:\\s+([0-9.]+)");
    }

    double pgbench(BenchDatabase database, List<List<String>> transactions, int seconds) throws IOException {
        return pgbench(database, transactions, seconds, CONNECTIONS);
    }

    /** So many transactions a second over so many connections. */
    double pgbench(BenchDatabase database, List<List<String>> transactions, int seconds, int connections)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "PGPASSWORD=" + database.service().password(),
                pgbench,
                "-h127.0.0.1",
                "-p" + database.port(),
                "-U" + database.service().user(),
                "-n",
                "-Mprepared",
                "-c" + connections,
                "-j" + Math.min(2, connections),
                "-T" + seconds));
        for (int i = 0; i < transactions.size(); i++) {
            Path script = scripts.resolve("transaction-" + i + ".sql");
            Files.writeString(script, String.join(";\n", transactions.get(i)) + ";\n");
            command.add("-f" + script);
        }
        command.add(Postgres.DATABASE);
        return number(run(command), "tps = ([0-9.]+)");
    }

    private static String run(List<String> command) {
        Commands.Outcome outcome = Commands.run(command);
        if (!outcome.succeeded()) {
            throw new CannotStart("The load broke off: " + outcome.output());
        }
        return outcome.output();
    }

    private static double number(String output, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(output);
        if (!found.find()) {
            throw new CannotStart("There is no result in: " + output);
        }
        return Double.parseDouble(found.group(1));
    }
}
