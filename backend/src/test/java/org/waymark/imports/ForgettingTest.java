package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Surroundings;

/** How long a document that was sent is kept. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ForgettingTest {
    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    ImportFiles files;

    @Test
    void a_document_goes_ninety_days_after_it_came_unless_a_job_still_knows_it() {
        String partnership = members.county();
        String old = received(partnership, 91);
        String recent = received(partnership, 89);
        String known = received(partnership, 91);
        database.run(
                "insert into job (id, kind, state, partnership_id, subject, input, issuer, principal, finished_at)"
                        + " values (?::uuid, 'load', 'done', ?::uuid, ?::uuid, '{}', 'i', 'p', now())",
                UUID.randomUUID().toString(),
                partnership,
                known);
        files.forgetOld();
        assertThat(kept(old)).isFalse();
        assertThat(kept(recent)).isTrue();
        assertThat(kept(known)).isTrue();
    }

    private String received(String partnership, int daysAgo) {
        String id = UUID.randomUUID().toString();
        database.run(
                "insert into import_file (id, partnership_id, bytes, sha256, understood, received_at)"
                        + " values (?::uuid, ?::uuid, '', '', '{}', now() - make_interval(days => ?))",
                id,
                partnership,
                daysAgo);
        return id;
    }

    private boolean kept(String id) {
        return !database.rows("select 1 from import_file where id = ?::uuid", id)
                .isEmpty();
    }
}
