package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs started here. Each is written down while it runs, so that a start after a kill finds and ends what the
 * killed one left behind.
 */
final class Children {
    /** A process number may come again after a restart; with the same moment of birth it is the same process. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    private static final int SECONDS_TO_END = 15;

    private final Path note;
    private final List<Process> running = new ArrayList<>();
    private boolean stopping;

    Children(Path note) {
        this.note = note;
    }

    /** Starts a program that goes on until it is stopped. */
    synchronized Process start(List<String> command, Path folder, Path log, Map<String, String> environment) {
        if (stopping) {
            throw new CannotStart("Waymark is stopping.");
        }
        Process process = Detached.start(command, folder, log, environment);
        running.add(process);
        writeDown();
        return process;
    }

    /** Runs a program to its end and refuses when it fails. */
    void run(String what, List<String> command, Path folder, Path log, Map<String, String> environment) {
        Process process = start(command, folder, log, environment);
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new CannotStart(what + " failed (see " + log + "); its own words:" + LogTail.telling(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(what + " was interrupted.", e);
        } finally {
            forget(process);
        }
    }

    private synchronized void forget(Process process) {
        if (!process.isAlive()) {
            running.remove(process);
            writeDown();
        }
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /** Ends everything, the last started first but all at the same time. */
    void stop() {
        List<ProcessHandle> handles = new ArrayList<>();
        synchronized (this) {
            stopping = true;
            running.reversed().forEach(process -> handles.add(process.toHandle()));
        }
        end(handles);
        try {
            Files.deleteIfExists(note);
        } catch (java.io.IOException e) {
            note.toFile().deleteOnExit();
        }
    }

    void stopLeftovers() {
        if (!Files.exists(note)) {
            return;
        }
        List<ProcessHandle> left = new ArrayList<>();
        for (JsonNode entry : Json.read(note).path("running")) {
            ProcessHandle.of(entry.path("pid").asLong())
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(born -> same(born, entry))
                            .isPresent())
                    .ifPresent(left::add);
        }
        end(left);
    }

    private static boolean same(Instant born, JsonNode entry) {
        return Duration.between(Instant.ofEpochMilli(entry.path("born").asLong()), born)
                        .abs()
                        .compareTo(SAME_MOMENT)
                < 0;
    }

    private static void end(List<ProcessHandle> processes) {
        List<ProcessHandle> all = processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : all) {
            if (!Commands.endsWithin(process, SECONDS_TO_END)) {
                process.destroyForcibly();
            }
        }
    }

    private void writeDown() {
        ArrayNode entries = Json.array();
        for (Process process : running) {
            Optional<Instant> born = process.info().startInstant();
            if (born.isPresent()) {
                entries.addObject()
                        .put("pid", process.pid())
                        .put("born", born.get().toEpochMilli());
            }
        }
        PrivateFile.write(note, Json.write(Json.object().set("running", entries)));
    }
}
