package org.waymark.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Runs a short command to its end. */
final class Commands {
    record Outcome(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    private Commands() {}

    static Outcome run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while running " + command.get(0) + ".", e);
        }
    }

    /** Sends a signal that Java has no word for; the shell's own kill needs no extra package. */
    static void signal(String name, ProcessHandle process) {
        run(List.of("sh", "-c", "kill -" + name + " " + process.pid()));
    }

    static boolean endsWithin(ProcessHandle process, int seconds) {
        Instant end = Instant.now().plusSeconds(seconds);
        while (!hasEnded(process)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** In a container whose first process buries nobody, an orphan that ended keeps its number for ever. */
    static boolean hasEnded(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return state.substring(state.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return !process.isAlive();
        }
    }
}
