package org.waymark.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The sign-in service: fetched and built once, then started over a database of its own. */
final class Keycloak {
    static final String ADMINISTRATOR = "admin";

    /** It serves one machine: the second compiler would only make the start twice as long. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Layout layout;
    private final Maven maven;
    private final Children children;
    private final Progress progress;

    Keycloak(Layout layout, Maven maven, Children children, Progress progress) {
        this.layout = layout;
        this.maven = maven;
        this.children = children;
        this.progress = progress;
    }

    /** Fetches and builds it when that has not been done, gives it our look, and returns its folder. */
    Path installed() {
        Path home = built();
        try {
            Theme.into(home, layout.identity("theme"));
            return home;
        } catch (IOException e) {
            throw new CannotStart("The sign-in pages cannot be put into " + home + ": " + e.getMessage(), e);
        }
    }

    private Path built() {
        String name = "keycloak-" + version();
        Path home = layout.tools().resolve(name);
        Path built = home.resolve("built-for-waymark");
        if (Files.exists(built)) {
            return home;
        }
        try {
            PostgresBinaries.remove(home);
            progress.say("Fetching the sign-in service (Keycloak " + version() + ", 180 MB)");
            maven.run(
                    "Fetching the sign-in service",
                    "keycloak-fetch",
                    layout.root().resolve("deploy/local/pom.xml"),
                    "dependency:unpack@keycloak",
                    "-Dkeycloak.folder=" + layout.tools());
            progress.say("Building the sign-in service");
            children.run(
                    "Building the sign-in service",
                    List.of(script(home), "build", "--db=postgres"),
                    layout.root(),
                    layout.log("keycloak-build"),
                    Map.of("JAVA_HOME", System.getProperty("java.home")));
            Files.createFile(built);
            return home;
        } catch (IOException e) {
            throw new CannotStart("The sign-in service cannot be put into " + home + ": " + e.getMessage(), e);
        }
    }

    /** Starts it and returns when it answers. */
    Process start(Path home, int port, String jdbcUrl, Login database, Secrets secrets) {
        Path log = layout.log("keycloak");
        Process process = children.start(
                List.of(
                        script(home),
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=" + address(port)),
                layout.root(),
                log,
                Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND", QUICK_START,
                        "KC_DB_URL", jdbcUrl,
                        "KC_DB_USERNAME", database.user(),
                        "KC_DB_PASSWORD", database.password(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin")));
        Web.await(
                "The sign-in service",
                address(port) + "/realms/master",
                status -> status == 200,
                process,
                log,
                PATIENCE);
        return process;
    }

    static String address(int port) {
        return "http://localhost:" + port;
    }

    private static String script(Path home) {
        return home.resolve("bin/kc.sh").toString();
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream file = Keycloak.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return versions.getProperty("keycloak");
    }
}
