package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class ExternalDatabaseTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Postgres postgres;

    @SuppressWarnings("NullAway.Init")
    private Login superuser;

    @BeforeAll
    void somebody_elses_server_is_running() {
        Path programs = Path.of("target", "postgres-programs").toAbsolutePath();
        postgres = Postgres.start(folder.resolve("theirs"), new Postgres.Options(0, programs, false));
        superuser = new PostgresRoles(new Secrets(folder.resolve("theirs/database.properties"))).superuser();
        postgres.recreate("plans");
    }

    @AfterAll
    void it_is_stopped() throws Exception {
        Path place = DatabaseAccount.forFolder(folder.resolve("theirs")).place();
        postgres.close();
        if (!place.startsWith(folder)) {
            PostgresBinaries.remove(place);
        }
    }

    @Test
    void the_service_gets_a_role_of_its_own_and_can_sign_in() throws Exception {
        ExternalDatabase theirs = new ExternalDatabase(postgres.jdbcUrl("plans"), superuser);
        Login service = theirs.prepare(new Secrets(folder.resolve("ours")));
        assertThat(signedIn(theirs, service)).isEqualTo("waymark_plans");
    }

    @Test
    void two_installations_on_one_server_do_not_lock_each_other_out() throws Exception {
        postgres.recreate("others");
        ExternalDatabase first = new ExternalDatabase(postgres.jdbcUrl("plans"), superuser);
        ExternalDatabase second = new ExternalDatabase(postgres.jdbcUrl("others"), superuser);
        Login ofFirst = first.prepare(new Secrets(folder.resolve("ours")));
        Login ofSecond = second.prepare(new Secrets(folder.resolve("other")));
        assertThat(signedIn(first, ofFirst)).isEqualTo("waymark_plans");
        assertThat(signedIn(second, ofSecond)).isEqualTo("waymark_others");
    }

    private static String signedIn(ExternalDatabase database, Login login) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password())) {
            return connection.getMetaData().getUserName();
        }
    }

    @Test
    void a_wrong_password_is_told_in_one_sentence() {
        ExternalDatabase theirs = new ExternalDatabase(postgres.jdbcUrl("plans"), new Login(superuser.user(), "wrong"));
        assertThatThrownBy(() -> theirs.prepare(new Secrets(folder.resolve("ours"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used as postgres")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void a_server_that_is_not_there_is_told_in_one_sentence() {
        ExternalDatabase nowhere = new ExternalDatabase("jdbc:postgresql://127.0.0.1:1/plans", superuser);
        assertThatThrownBy(() -> nowhere.prepare(new Secrets(folder.resolve("ours"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1:1/plans");
    }
}
