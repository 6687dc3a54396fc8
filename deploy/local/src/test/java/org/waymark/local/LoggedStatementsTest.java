package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedStatementsTest {
    @Test
    void the_statements_of_the_session_that_asked_are_taken_with_their_values() {
        String log = """
                2026-01-02 03:04:05.678 UTC [11] LOG:  execute <unnamed>: BEGIN
                2026-01-02 03:04:05.679 UTC [12] LOG:  execute <unnamed>: select pg_try_advisory_lock($1)
                2026-01-02 03:04:05.679 UTC [12] DETAIL:  Parameters: $1 = '7'
                2026-01-02 03:04:05.680 UTC [11] LOG:  execute S_3: select *
                \tfrom action where id = $1
                \tand plan_id = $2 limit $10
                2026-01-02 03:04:05.680 UTC [11] DETAIL:  Parameters: $1 = 'a''b, $2', $2 = NULL, $10 = '50'
                2026-01-02 03:04:05.681 UTC [11] LOG:  execute S_1: COMMIT
                """;
        assertThat(LoggedStatements.of(log, "action"))
                .containsExactly(
                        "BEGIN",
                        "select *\nfrom action where id = 'a''b, $2'\nand plan_id = NULL limit '50'",
                        "COMMIT");
    }

    @Test
    void a_log_without_statements_has_none() {
        assertThat(LoggedStatements.of("2026-01-02 03:04:05.678 UTC [1] LOG:  checkpoint starting: time\n", "action"))
                .isEmpty();
    }
}
