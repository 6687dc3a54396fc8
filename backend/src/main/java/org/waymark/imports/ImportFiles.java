package org.waymark.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.PlanDocument;

/** The documents that were sent, as they came and as they were understood. */
@ApplicationScoped
class ImportFiles {
    record Kept(UUID partnership, PlanDocument document) {}

    private final Jdbi jdbi;
    private final Json json;

    ImportFiles(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void keep(UUID id, UUID partnership, byte[] bytes, String sha256, PlanDocument understood) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_file (id, partnership_id, bytes, sha256, understood)
                        values (:id, :partnership, :bytes, :sha256, cast(:understood as jsonb))""")
                .bind("id", id)
                .bind("partnership", partnership)
                .bind("bytes", bytes)
                .bind("sha256", sha256)
                .bind("understood", json.tree(understood).toString())
                .execute());
    }

    @Nullable
    Kept find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select partnership_id, understood::text from import_file where id = :id")
                .bind("id", id)
                .map((row, context) -> new Kept(
                        row.getObject("partnership_id", UUID.class),
                        json.read(row.getString("understood"), PlanDocument.class)))
                .findOne()
                .orElse(null));
    }

    /** A document goes when the job that read it does, and the last that loaded it. */
    @Scheduled(every = "24h", delayed = "15m")
    @Transactional
    void forgetOld() {
        jdbi.useHandle(handle -> handle.execute("""
                        delete from import_file file where received_at < now() - interval '90 days'
                            and not exists (select from job where subject = file.id)"""));
    }

    boolean isPlanOf(UUID plan, UUID partnership) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from plan where id = :plan and partnership_id = :partnership)")
                .bind("plan", plan)
                .bind("partnership", partnership)
                .mapTo(Boolean.class)
                .one());
    }
}
