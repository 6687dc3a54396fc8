package org.waymark.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.local.Postgres;

/** A fresh PostgreSQL, as durable as the real one, and the keys of an identity provider. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("user.home"), ".cache", "waymark", "postgres-programs");

    private @Nullable Postgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("waymark-test");
            Postgres started = Postgres.start(folder.resolve("data"), new Postgres.Options(0, PROGRAMS, true));
            postgres = started;
            return Map.ofEntries(
                    Map.entry("quarkus.datasource.jdbc.url", started.jdbcUrl()),
                    Map.entry("quarkus.datasource.username", started.serviceUser()),
                    Map.entry("quarkus.datasource.password", started.servicePassword()),
                    Map.entry("quarkus.flyway.jdbc-url", started.jdbcUrl()),
                    Map.entry("quarkus.flyway.username", started.ownerUser()),
                    Map.entry("quarkus.flyway.password", started.ownerPassword()),
                    Map.entry("waymark.issuer", Tokens.ISSUER),
                    Map.entry("mp.jwt.verify.publickey.location", Tokens.keySetFile(folder)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
