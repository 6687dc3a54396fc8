package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @Test
    void nothing_asked_for_is_the_usual_start() {
        Arguments usual = parse();
        assertThat(usual.demonstration()).isTrue();
        assertThat(usual.admin()).isNull();
        assertThat(usual.database()).isNull();
        assertThat(usual.issuer()).isNull();
        assertThat(usual.apiPort()).isEqualTo(8080);
        assertThat(usual.webPort()).isEqualTo(3000);
        assertThat(usual.data()).isNull();
    }

    @Test
    void a_value_stands_after_a_space_or_an_equals_sign() {
        assertThat(parse("--api-port", "9000").apiPort()).isEqualTo(9000);
        assertThat(parse("--api-port=9000").apiPort()).isEqualTo(9000);
    }

    @Test
    void a_folder_is_taken_from_where_one_stands() {
        assertThat(parse("--data", "there").data()).isEqualTo(Path.of("there").toAbsolutePath());
    }

    @Test
    void the_demonstration_can_be_left_out() {
        Arguments empty = parse("--no-demo", "--admin", "head@county.example");
        assertThat(empty.demonstration()).isFalse();
        assertThat(empty.admin()).isEqualTo("head@county.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--demo", "-x", "start", "--no-demo=1"})
    void what_is_no_option_is_refused_by_name(String word) {
        assertThatThrownBy(() -> parse(word))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(word.replaceFirst("=.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "x", "-1", "99999999999", ""})
    void what_is_no_port_is_refused(String port) {
        assertThatThrownBy(() -> parse("--web-port=" + port)).hasMessageContaining("--web-port needs a port");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> parse("--data")).hasMessageContaining("--data needs a value");
        assertThatThrownBy(() -> parse("--data", "--no-demo")).hasMessageContaining("--data needs a value");
    }

    @Test
    void two_servers_on_one_port_are_refused() {
        assertThatThrownBy(() -> parse("--api-port", "3000")).hasMessageContaining("different ports");
        assertThatThrownBy(() -> parse("--mail-port", "8080")).hasMessageContaining("different ports");
    }

    @Test
    void mail_is_caught_unless_a_server_is_named() {
        assertThat(parse().smtp()).isNull();
        assertThat(parse().mailPort()).isEqualTo(8025);
        assertThat(parse("--smtp", "smtps://mail.county.example").smtp())
                .isEqualTo(new Smtp("mail.county.example", 465, true, null));
        Arguments signedIn = Arguments.parse(
                List.of("--smtp-user", "plans"),
                Map.of("WAYMARK_SMTP", "smtp://mail.county.example:2525", "WAYMARK_SMTP_PASSWORD", "word"));
        assertThat(signedIn.smtp()).isEqualTo(new Smtp("mail.county.example", 2525, false, new Login("plans", "word")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.county.example", "http://mail", "smtp://a:secret@mail.example"})
    void what_is_no_mail_server_is_refused_without_its_password(String url) {
        assertThatThrownBy(() -> parse("--smtp", url))
                .hasMessageContaining("--smtp needs")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_mail_account_needs_its_password() {
        assertThatThrownBy(() -> parse("--smtp", "smtp://mail.example", "--smtp-user", "plans"))
                .hasMessageContaining("WAYMARK_SMTP_PASSWORD");
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatThrownBy(() -> parse("--mail-from", "plans")).hasMessageContaining("--mail-from needs");
        assertThatThrownBy(() -> parse("--admin", "head")).hasMessageContaining("e-mail address");
        assertThatThrownBy(() -> parse("--issuer", "here")).hasMessageContaining("provider's URL");
    }

    @Test
    void an_issuer_is_kept_without_its_last_slash() {
        assertThat(parse("--issuer", "https://id.county.example/realms/a/").issuer())
                .hasToString("https://id.county.example/realms/a");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5433/plans, jdbc:postgresql://db:5433/plans, u, p",
        "postgresql://db/plans, jdbc:postgresql://db/plans, u, p",
        "postgres://a:b%2Fc@db/plans?sslmode=require, jdbc:postgresql://db/plans?sslmode=require, u, p"
    })
    void a_database_is_named_as_its_own_tools_name_it(String url, String jdbcUrl, String user, String password) {
        Arguments given = Arguments.parse(
                List.of("--database-url", url, "--database-user", user), Map.of("WAYMARK_DATABASE_PASSWORD", password));
        assertThat(given.database()).isEqualTo(new ExternalDatabase(jdbcUrl, new Login(user, password)));
    }

    @Test
    void user_and_password_may_stand_in_the_databases_url() {
        assertThat(parse("--database-url", "postgres://a:b%2Fc@db/plans").database())
                .isEqualTo(new ExternalDatabase("jdbc:postgresql://db/plans", new Login("a", "b/c")));
    }

    @Test
    void a_refused_database_url_does_not_show_its_password() {
        assertThatThrownBy(() -> parse("--database-url", "mysql://a:secret@db/plans"))
                .hasMessageContaining("--database-url")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_database_without_a_user_is_refused() {
        assertThatThrownBy(() -> parse("--database-url", "postgres://db/plans"))
                .hasMessageContaining("--database-user");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), Map.of());
    }
}
