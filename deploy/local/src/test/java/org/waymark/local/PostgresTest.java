package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    @TempDir
    Path temporary;

    @AfterEach
    void nothing_is_left_behind() throws Exception {
        start().close();
        Path place = DatabaseAccount.forFolder(data()).place();
        if (!place.equals(data())) {
            PostgresBinaries.remove(place);
        }
    }

    @Test
    void what_was_committed_is_there_after_a_clean_stop() throws Exception {
        try (Postgres postgres = start()) {
            execute(postgres, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)");
        }
        try (Postgres postgres = start()) {
            assertThat(number(postgres, "SELECT n FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void what_was_committed_is_there_after_everything_was_killed() throws Exception {
        Postgres postgres = start();
        execute(postgres, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)");
        ProcessHandle server = postgres.process();
        server.children().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        assertThat(Commands.endsWithin(server, 30)).isTrue();
        postgres.close();
        try (Postgres next = start()) {
            assertThat(next.process().pid()).isNotEqualTo(server.pid());
            assertThat(number(next, "SELECT n FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void a_server_that_outlived_its_starter_is_taken_over() throws Exception {
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        data().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(starter.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(starter.waitFor()).isEqualTo(137);
        try (Postgres postgres = start()) {
            assertThat(postgres.process().pid()).isEqualTo(Long.parseLong(said.strip()));
        }
    }

    /** A starter that ends as if it had been killed, with its server still running. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] folder) {
            Postgres postgres = Postgres.start(Path.of(folder[0]), new Postgres.Options(0, PROGRAMS, false));
            System.out.println(postgres.process().pid());
            System.out.flush();
            Runtime.getRuntime().halt(137);
        }
    }

    @Test
    void a_note_of_a_process_that_is_now_another_program_does_not_stand_in_the_way() throws Exception {
        start().close();
        DatabaseAccount account = DatabaseAccount.forFolder(data());
        Path note = account.place().resolve(Postgres.CLUSTER).resolve("postmaster.pid");
        Files.write(note, List.of(Long.toString(ProcessHandle.current().pid()), "x", "0", "1", "", "127.0.0.1", ""));
        account.own(note);
        try (Postgres postgres = start()) {
            assertThat(number(postgres, "SELECT 1")).isEqualTo(1);
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        try (Postgres postgres = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "waymark", "wrong")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_service_may_not_make_tables() throws Exception {
        try (Postgres postgres = start();
                Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(), postgres.serviceUser(), postgres.servicePassword());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (n int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void commits_are_written_to_the_disk() throws Exception {
        try (Postgres postgres = start();
                Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT string_agg(setting, ',') FROM pg_settings"
                        + " WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on,on,on,on");
        }
    }

    @Test
    void a_second_start_over_the_same_data_is_refused() {
        try (Postgres postgres = start()) {
            assertThat(postgres.port()).isPositive();
            assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("in use by another");
        }
    }

    @Test
    void a_database_made_anew_is_empty_and_the_service_may_connect() throws Exception {
        try (Postgres postgres = start()) {
            postgres.recreate("trial");
            try (Connection owner = DriverManager.getConnection(
                            postgres.jdbcUrl("trial"), postgres.ownerUser(), postgres.ownerPassword());
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE kept (n int)");
            }
            String url = postgres.recreate("trial");
            try (Connection service =
                            DriverManager.getConnection(url, postgres.serviceUser(), postgres.servicePassword());
                    Statement statement = service.createStatement();
                    ResultSet row = statement.executeQuery("SELECT to_regclass('kept') IS NULL")) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
            }
        }
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private Postgres start() {
        return Postgres.start(data(), new Postgres.Options(0, PROGRAMS, false));
    }

    private static void execute(Postgres postgres, String... statements) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int number(Postgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
