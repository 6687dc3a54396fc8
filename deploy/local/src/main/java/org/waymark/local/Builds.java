package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds the service and the web client when something they are made of is newer than what was made. */
final class Builds {
    private final Layout layout;
    private final Maven maven;
    private final Children children;
    private final Progress progress;

    Builds(Layout layout, Maven maven, Children children, Progress progress) {
        this.layout = layout;
        this.maven = maven;
        this.children = children;
        this.progress = progress;
    }

    /** Returns the service's program. */
    Path service() {
        Path backend = layout.root().resolve("backend");
        Path program = backend.resolve("target/quarkus-app/quarkus-run.jar");
        if (isStale("backend", program, backend, List.of("pom.xml", "src/main"))) {
            progress.say("Building the service (minutes the first time, while its libraries are fetched)");
            Instant begun = Instant.now();
            maven.run(
                    "Building the service",
                    "build-service",
                    backend.resolve("pom.xml"),
                    "-Dmaven.test.skip=true",
                    "package");
            stamp("backend", begun);
        }
        return program;
    }

    /** Returns the web client's server. */
    Path webClient() {
        Path frontend = layout.root().resolve("frontend");
        Path packages = frontend.resolve("node_modules");
        if (isStale("packages", packages, frontend, List.of("package.json", "package-lock.json"))) {
            progress.say("Fetching the web client's packages");
            npm("Fetching the web client's packages", frontend, "fetch-web", "ci", "--no-audit", "--no-fund");
            stamp("packages", Instant.now());
        }
        List<String> sources =
                List.of("package-lock.json", "src", "public", "index.html", "vite.config.ts", "tsconfig.json");
        if (isStale("frontend", frontend.resolve("dist/index.html"), frontend, sources)) {
            progress.say("Building the web client");
            Instant begun = Instant.now();
            npm("Building the web client", frontend, "build-web", "run", "build");
            stamp("frontend", begun);
        }
        return frontend.resolve("server.mjs");
    }

    private void npm(String what, Path folder, String log, String... words) {
        List<String> command = Stream.concat(Stream.of("npm"), Stream.of(words)).toList();
        children.run(what, command, folder, layout.log(log), Map.of());
    }

    private boolean isStale(String name, Path product, Path folder, List<String> sources) {
        Path stamp = stampOf(name);
        if (!Files.exists(stamp) || !Files.exists(product)) {
            return true;
        }
        try {
            FileTime made = Files.getLastModifiedTime(stamp);
            for (String source : sources) {
                Path path = folder.resolve(source);
                if (Files.exists(path) && newest(path).compareTo(made) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static FileTime newest(Path path) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return newest;
    }

    private void stamp(String name, Instant when) {
        try {
            Files.createDirectories(stampOf(name).getParent());
            Files.writeString(stampOf(name), "");
            Files.setLastModifiedTime(stampOf(name), FileTime.from(when));
        } catch (IOException e) {
            throw new CannotStart("The folder deploy/.local cannot be written: " + e.getMessage(), e);
        }
    }

    private Path stampOf(String name) {
        return layout.root().resolve("deploy/.local/built").resolve(name);
    }
}
