package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts a child in a session of its own, so that Ctrl-C reaches only the process that then stops its children in the
 * right order.
 */
final class Detached {
    private static final boolean SESSIONS =
            Commands.run(List.of("setsid", "true")).succeeded();

    private Detached() {}

    static Process start(List<String> command, Path log) {
        return start(command, Path.of("/"), log, Map.of());
    }

    static Process start(List<String> command, Path folder, Path log, Map<String, String> environment) {
        List<String> whole =
                SESSIONS ? Stream.concat(Stream.of("setsid"), command.stream()).toList() : command;
        ProcessBuilder builder =
                new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return builder.start();
        } catch (IOException e) {
            throw new CannotStart("The program " + command.get(0) + " cannot be started: " + e.getMessage(), e);
        }
    }
}
