package org.waymark.changes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Gives changes their place in the feed as they become visible. Every process runs one; an advisory lock in the
 * database lets one work at a time. It is woken by NOTIFY and looks by itself once a second besides.
 */
@ApplicationScoped
public class Stamper {
    private static final Logger LOG = Logger.getLogger(Stamper.class);
    private static final int LOOK_EVERY_MILLIS = 1000;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private volatile boolean stopping;
    private @Nullable Thread thread;

    void start(@Observes StartupEvent event) {
        Thread started = Thread.ofPlatform().daemon().name("stamper").start(this::run);
        thread = started;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread running = thread;
        if (running != null) {
            running.join(2L * LOOK_EVERY_MILLIS);
        }
    }

    private void run() {
        while (!stopping) {
            try (Connection connection = DriverManager.getConnection(url, user, password)) {
                listen(connection);
            } catch (SQLException lost) {
                LOG.warnf("The stamper lost its connection and will make another: %s", lost.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen waymark_change");
            PGConnection notified = connection.unwrap(PGConnection.class);
            while (!stopping) {
                if (stamp(statement) == 0) {
                    notified.getNotifications(LOOK_EVERY_MILLIS);
                }
            }
        }
    }

    private static int stamp(Statement statement) throws SQLException {
        try (ResultSet made = statement.executeQuery("select stamp_changes()")) {
            made.next();
            return made.getInt(1);
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException asked) {
            stopping = true;
        }
    }

    /** Months ahead of time, and old entries, are seen to once a day. */
    @Scheduled(every = "24h", delayed = "1m")
    @Transactional
    void keepHouse() {
        jdbi.useHandle(handle -> {
            handle.createQuery("select 1 from make_change_partitions(2)")
                    .mapTo(Integer.class)
                    .list();
            handle.createQuery("select trim_feed()").mapTo(Long.class).one();
        });
    }
}
