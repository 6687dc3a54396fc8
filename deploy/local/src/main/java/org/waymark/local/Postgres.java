package org.waymark.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real PostgreSQL on this machine whose data outlives it. Every commit is on the disk before it is answered, every
 * connection needs a password, and only this machine can connect.
 *
 * <p>Two roles matter to Waymark: the owner makes and changes the tables, the service works with what is in them. When
 * the process that started the server was killed, the server stays, and the next start takes it over.
 */
public final class Postgres implements AutoCloseable {
    public static final String DATABASE = "waymark";

    static final String CLUSTER = "cluster";

    private final DataFolder held;
    private final PostgresServer server;
    private final PostgresRoles roles;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Postgres(DataFolder held, PostgresServer server, PostgresRoles roles) {
        this.held = held;
        this.server = server;
        this.roles = roles;
    }

    /**
     * Where things are and how the server ends.
     *
     * @param port the port on the loopback address, 0 for any that is free
     * @param binaries where the server's programs are unpacked, shared by all who name the same folder
     * @param stopAtExit whether the server stops with this process when nobody closed it
     */
    public record Options(int port, Path binaries, boolean stopAtExit) {
        /** Any free port, programs beside the data folder, stopped with this process. */
        public static Options beside(Path folder) {
            return new Options(0, folder.toAbsolutePath().resolveSibling("postgres-programs"), true);
        }
    }

    /**
     * Starts the server over the data in the folder, or takes over the one that is already running there.
     *
     * @throws CannotStart when the folder is another account's or in use, or the server does not come up
     */
    public static Postgres start(Path folder, Options options) {
        Path data = folder.toAbsolutePath().normalize();
        DataFolder held = DataFolder.hold(data);
        try {
            PostgresRoles roles = new PostgresRoles(new Secrets(data.resolve("database.properties")));
            DatabaseAccount account = DatabaseAccount.forFolder(data);
            PostgresServer server = PostgresServer.running(account, options, roles.superuser());
            Postgres postgres = new Postgres(held, server, roles);
            try (Connection connection = postgres.connect()) {
                PostgresRoles.refuseUnlessDurable(connection);
                roles.ensure(connection);
                PostgresRoles.ensureDatabase(connection, DATABASE, roles.owner());
                PostgresRoles.admit(connection, DATABASE, roles.service());
            }
            if (options.stopAtExit()) {
                Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-postgres"));
            }
            return postgres;
        } catch (SQLException e) {
            held.close();
            throw new CannotStart("The database does not take its own settings: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    /** Owns the database and runs the migrations. */
    public Login owner() {
        return roles.owner();
    }

    /** What the service signs in as; it has the rights that the migrations give it and no others. */
    public Login service() {
        return roles.service();
    }

    public String ownerUser() {
        return owner().user();
    }

    public String ownerPassword() {
        return owner().password();
    }

    public String serviceUser() {
        return service().user();
    }

    public String servicePassword() {
        return service().password();
    }

    /** Makes sure that a database is there, owned by a role of its own that carries its name. */
    public Login databaseOfItsOwn(String name) {
        Login login = roles.named(name);
        try (Connection connection = connect()) {
            PostgresRoles.ensureRole(connection, login);
            PostgresRoles.ensureDatabase(connection, name, login);
            return login;
        } catch (SQLException e) {
            throw new CannotStart("The database " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    /**
     * Drops the database if it is there and makes it anew, empty, with Waymark's owner and service roles.
     *
     * @return its JDBC URL
     */
    public String recreate(String database) {
        try (Connection connection = connect()) {
            PostgresRoles.dropDatabase(connection, database);
            PostgresRoles.ensureDatabase(connection, database, roles.owner());
            PostgresRoles.admit(connection, database, roles.service());
            return jdbcUrl(database);
        } catch (SQLException e) {
            throw new CannotStart("The database " + database + " cannot be made anew: " + e.getMessage(), e);
        }
    }

    ProcessHandle process() {
        return server.process();
    }

    Connection connect() throws SQLException {
        return server.connect(roles.superuser());
    }

    /** Ends open transactions without committing them, writes everything out and stops. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop();
            held.close();
        }
    }
}
