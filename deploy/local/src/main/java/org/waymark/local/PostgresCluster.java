package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The files of the database: made once, whole or not at all, and read for traces of a server that was left running. */
final class PostgresCluster {
    private final DatabaseAccount account;
    private final Path binaries;

    PostgresCluster(DatabaseAccount account, Path binaries) {
        this.account = account;
        this.binaries = binaries;
    }

    /** A server whose starter was killed. */
    record LeftRunning(ProcessHandle process, int port) {}

    Path folder() {
        return account.place().resolve(Postgres.CLUSTER);
    }

    Path log() {
        return account.place().resolve("postgres.log");
    }

    boolean exists() {
        return Files.exists(folder());
    }

    void make(Login superuser) {
        Path draft = account.place().resolve("cluster.new");
        Path password = account.place().resolve("password.new");
        try {
            PostgresBinaries.remove(draft);
            PrivateFile.write(password, superuser.password());
            account.own(password);
            Commands.Outcome outcome = Commands.run(account.command(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + superuser.user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C")));
            if (!outcome.succeeded()) {
                throw new CannotStart("The database cannot be made in " + account.place() + ": "
                        + LogTail.lastLineOf(outcome.output()));
            }
            Files.move(draft, folder(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("The database cannot be made in " + account.place() + ": " + e.getMessage(), e);
        } finally {
            try {
                Files.deleteIfExists(password);
            } catch (IOException e) {
                password.toFile().deleteOnExit();
            }
        }
    }

    /**
     * After a restart of the machine the number in the server's own note may be another program's: then the note is
     * removed, because the server would take that program for its predecessor and refuse to start.
     */
    Optional<LeftRunning> leftRunning() {
        Path note = folder().resolve("postmaster.pid");
        try {
            if (!Files.exists(note)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(note);
            Optional<ProcessHandle> process = lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
            if (process.isEmpty()) {
                return Optional.empty();
            }
            boolean ours = process.get().info().commandLine().orElse("").contains(folder().toString());
            if (!ours) {
                Files.delete(note);
                return Optional.empty();
            }
            return Optional.of(
                    new LeftRunning(process.get(), Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart("The database's note " + note + " cannot be read: " + e.getMessage(), e);
        }
    }
}
