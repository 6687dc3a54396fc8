package org.waymark.rows;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Straight reads from SQL to records, on the connection of the running transaction. */
class Rows {
    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource, @Any Instance<SqlLogger> loggers) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.installPlugin(new PostgresPlugin());
        // A list names what its conditions may need, whichever of them are asked for.
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        loggers.stream().findFirst().ifPresent(jdbi::setSqlLogger);
        return jdbi;
    }
}
