package org.waymark.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The server's process: made, taken over, watched until it answers, and stopped. */
final class PostgresServer {
    /** Long enough for the recovery after a power cut of a database far larger than a county's. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String WRONG_PASSWORD = "28P01";

    private final ProcessHandle process;
    private final int port;

    private PostgresServer(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    static PostgresServer running(DatabaseAccount account, Postgres.Options options, Login superuser) {
        Path binaries = PostgresBinaries.unpackedInto(account.programs(options.binaries()));
        PostgresCluster cluster = new PostgresCluster(account, binaries);
        if (!cluster.exists()) {
            cluster.make(superuser);
        }
        PostgresServer server = cluster.leftRunning()
                .map(left -> new PostgresServer(left.process(), left.port()))
                .orElseGet(() -> launch(cluster, account, binaries, options.port()));
        server.awaitAnswer(superuser, cluster.log());
        return server;
    }

    private static PostgresServer launch(PostgresCluster cluster, DatabaseAccount account, Path binaries, int wished) {
        int port = wished == 0 ? freePort() : wished;
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                cluster.folder().toString()));
        List.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "password_encryption=scram-sha-256",
                        "max_connections=100",
                        "shared_buffers=256MB",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        "logging_collector=off")
                .forEach(setting -> command.addAll(List.of("-c", setting)));
        Process process = Detached.start(account.command(command), cluster.log());
        return new PostgresServer(process.toHandle(), port);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("There is no free port for the database: " + e.getMessage(), e);
        }
    }

    private void awaitAnswer(Login superuser, Path log) {
        Instant end = Instant.now().plus(PATIENCE);
        @Nullable SQLException last = null;
        while (Instant.now().isBefore(end)) {
            try {
                connect(superuser).close();
                return;
            } catch (SQLException e) {
                last = e;
                if (WRONG_PASSWORD.equals(e.getSQLState())) {
                    throw new CannotStart(
                            "The database refuses the password kept beside it: database.properties"
                                    + " does not belong to this data folder.",
                            e);
                }
            }
            if (!process.isAlive()) {
                throw new CannotStart(
                        "The database stopped as it started: " + LogTail.lastLine(log) + " (more in " + log + ")");
            }
            pause();
        }
        throw new CannotStart("The database does not answer on port " + port + " (see " + log + ").", last);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for the database.", e);
        }
    }

    Connection connect(Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(jdbcUrl("postgres"), properties);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process;
    }

    void stop() {
        // INT ends the sessions and writes everything out; QUIT leaves the writing to the next start.
        for (String signal : List.of("INT", "QUIT")) {
            if (!process.isAlive()) {
                return;
            }
            Commands.signal(signal, process);
            if (Commands.endsWithin(process, 30)) {
                return;
            }
        }
        process.destroyForcibly();
    }
}
