package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Each test runs in a transaction that is rolled back, so that the administrators of other tests stay. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FirstAdministratorTest {
    private static final String ADDRESS = "first@council.example";

    @Inject
    FirstAdministrator first;

    @Inject
    People people;

    @Inject
    Jdbi jdbi;

    private void withoutAdministrators(Runnable then) {
        QuarkusTransaction.begin();
        try {
            jdbi.useHandle(handle -> handle.execute("delete from access_grant where role = 'administrator'"));
            then.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String openInvitations() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(string_agg(i.role || ' by ' || c.actor, ', '), 'none')
                        from invitation i join change c on c.aggregate = i.id and c.operation = 'insert'
                        where i.email = :email and i.status = 'open'""")
                .bind("email", ADDRESS)
                .mapTo(String.class)
                .one());
    }

    @Test
    void where_nobody_administers_the_address_is_invited_in_the_products_own_name() {
        withoutAdministrators(() -> {
            assertThat(first.invite(ADDRESS)).isTrue();
            assertThat(openInvitations()).isEqualTo("administrator by waymark system");
        });
    }

    @Test
    void a_second_start_invites_nobody_again() {
        withoutAdministrators(() -> {
            first.invite(ADDRESS);
            assertThat(first.invite(ADDRESS)).isFalse();
            assertThat(openInvitations()).isEqualTo("administrator by waymark system");
        });
    }

    @Test
    void one_that_ran_out_is_made_again() {
        withoutAdministrators(() -> {
            first.invite(ADDRESS);
            jdbi.useHandle(
                    handle -> handle.execute("update invitation set expires_at = now() where role = 'administrator'"));
            assertThat(first.invite(ADDRESS)).isTrue();
        });
    }

    @Test
    void where_somebody_administers_nobody_is_invited() {
        people.administrator();
        assertThat(first.invite(ADDRESS)).isFalse();
        assertThat(openInvitations()).isEqualTo("none");
    }
}
