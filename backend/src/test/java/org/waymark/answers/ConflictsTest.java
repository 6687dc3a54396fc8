package org.waymark.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.waymark.kernel.Refusal;

/** What a server says is understood by its codes and names, whatever language its messages are in. */
class ConflictsTest {
    private static final String REFERRED_TO = "Aktualisieren oder Löschen in Tabelle »agency« verletzt"
            + " Fremdschlüssel-Constraint »membership_agency_id_fkey« von Tabelle »membership«";
    private static final String REFERS_TO_NOTHING = "Einfügen oder Aktualisieren in Tabelle »officer« verletzt"
            + " Fremdschlüssel-Constraint »officer_agency_in_partnership«";

    /** An error as it comes over the wire, in German. */
    private static PSQLException german(String state, String message, String constraint) {
        return new PSQLException(new ServerErrorMessage(
                "SFEHLER\0VERROR\0C" + state + "\0M" + message + "\0tmembership\0n" + constraint + "\0"));
    }

    private static @Nullable String slug(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.type().slug();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "23001"})
    void what_something_refers_to_has_history(String state) {
        PSQLException refused = german(state, REFERRED_TO, "membership_agency_id_fkey");
        assertThat(slug(Conflicts.of(refused, "delete from agency where id=?"))).isEqualTo("has-history");
        assertThat(slug(Conflicts.of(refused, "  DELETE FROM agency where id=?")))
                .isEqualTo("has-history");
    }

    @Test
    void a_key_with_words_of_its_own_is_history_only_when_something_goes() {
        PSQLException refused = german("23503", REFERS_TO_NOTHING, "officer_agency_in_partnership");
        assertThat(slug(Conflicts.of(refused, "insert into officer (id) values (?)")))
                .isEqualTo("conflict");
        assertThat(slug(Conflicts.of(refused, "delete from agency where id=?"))).isEqualTo("has-history");
    }

    @Test
    void a_key_that_nobody_has_words_for_is_a_fault_of_ours_unless_something_goes() {
        PSQLException refused = german("23503", REFERRED_TO, "some_key");
        assertThat(Conflicts.of(refused, "insert into officer (id) values (?)")).isNull();
        assertThat(Conflicts.of(refused, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"23505,agency_code", "23P01,one_membership_at_a_time", "23514,partnership_nests_one_level"})
    void a_broken_rule_is_known_by_its_name(String state, String constraint) {
        assertThat(slug(Conflicts.of(german(state, "verletzt", constraint), "insert into x values (?)")))
                .isEqualTo("conflict");
        assertThat(Conflicts.of(german(state, "verletzt", "of_nobody"), null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void two_at_the_same_moment_are_a_conflict(String state) {
        assertThat(slug(Conflicts.of(german(state, "Verklemmung entdeckt", ""), null)))
                .isEqualTo("conflict");
    }

    @Test
    void a_batch_shows_what_it_hides() {
        SQLException batch = new BatchUpdateException();
        batch.setNextException(german("23505", "doppelter Schlüsselwert", "agency_code"));
        assertThat(slug(Conflicts.of(batch, "insert into agency (id) values (?)")))
                .isEqualTo("conflict");
    }

    @Test
    void the_statement_is_read_from_who_sent_it() {
        SQLException sql = german("23503", REFERRED_TO, "membership_agency_id_fkey");
        assertThat(Conflicts.statement(
                        new ConstraintViolationException("refused", sql, "delete from agency where id=?", null)))
                .isEqualTo("delete from agency where id=?");
        assertThat(Conflicts.statement(sql)).isNull();
    }
}
