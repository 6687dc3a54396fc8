package org.waymark.testing;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.waymark.requests.Call;

/**
 * Notes every statement that a read sends to the database, so that tests can say how many a list may cost. What it
 * costs to learn who is calling is left out: that is kept for a few seconds and belongs to no one call.
 */
@ApplicationScoped
public class Statements implements SqlLogger {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> filled = new CopyOnWriteArrayList<>();
    private final Call call;

    /** Nothing is noted otherwise: thousands of tests share one process. */
    private volatile boolean noting;

    Statements(Call call) {
        this.call = call;
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        String sql = context.getRenderedSql();
        if (!noting || !Arc.container().requestContext().isActive() || call.path() == null) {
            return; // work in the background belongs to no call either
        }
        if (!sql.startsWith("with mine as") && !sql.startsWith("select exists (select from invitation")) {
            sent.add(sql);
            filled.add(filled(context));
        }
    }

    /** The statement with its values in their places, as the driver writes it out; a batch has many of them. */
    private static String filled(StatementContext context) {
        @Nullable PreparedStatement statement = context.getStatement();
        try {
            return statement == null
                    ? context.getRenderedSql()
                    : statement.unwrap(PGStatement.class).toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statement by which a call reads a page, with its values, as it can be run again. */
    public String pageDuring(Runnable call) {
        note(call);
        return filled.stream()
                .filter(sql -> sql.contains(" limit ("))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No page was read"));
    }

    /** The statements that a call sends. */
    public List<String> during(Runnable call) {
        note(call);
        return List.copyOf(sent);
    }

    private void note(Runnable call) {
        sent.clear();
        filled.clear();
        noting = true;
        try {
            call.run();
        } finally {
            noting = false;
        }
    }
}
