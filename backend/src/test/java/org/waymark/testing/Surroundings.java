package org.waymark.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.local.MailCatcher;
import org.waymark.local.Postgres;

/** A fresh PostgreSQL, as durable as the real one, and the keys of an identity provider. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("user.home"), ".cache", "waymark", "postgres-programs");

    private @Nullable Postgres postgres;
    private @Nullable MailCatcher mail;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("waymark-test");
            Postgres started = Postgres.start(folder.resolve("data"), new Postgres.Options(0, PROGRAMS, true));
            postgres = started;
            MailCatcher catcher = MailCatcher.start(0, 0);
            mail = catcher;
            return Map.ofEntries(
                    Map.entry("quarkus.datasource.jdbc.url", started.jdbcUrl()),
                    Map.entry("quarkus.datasource.username", started.serviceUser()),
                    Map.entry("quarkus.datasource.password", started.servicePassword()),
                    Map.entry("quarkus.flyway.jdbc-url", started.jdbcUrl()),
                    Map.entry("quarkus.flyway.username", started.ownerUser()),
                    Map.entry("quarkus.flyway.password", started.ownerPassword()),
                    Map.entry("quarkus.mailer.host", "127.0.0.1"),
                    Map.entry("quarkus.mailer.port", Integer.toString(catcher.smtpPort())),
                    Map.entry(Mailbox.PAGES, "http://127.0.0.1:" + catcher.pagePort()),
                    // Tests say themselves when mail is put together and sent.
                    Map.entry("waymark.mail.look-every", "off"),
                    Map.entry("waymark.issuer", Tokens.ISSUER),
                    Map.entry("mp.jwt.verify.publickey.location", Tokens.keySetFile(folder)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (mail != null) {
            mail.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
