package org.waymark.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the last import of a plan said of each thing, and how each stood after it. */
@ApplicationScoped
class Bases {
    private final Jdbi jdbi;
    private final Json json;

    Bases(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Map<UUID, Merge.Base> of(UUID plan) {
        Map<UUID, Merge.Base> bases = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select thing, document::text, stood::text from import_base where plan_id = :plan""")
                .bind("plan", plan)
                .map((row, context) -> bases.put(
                        row.getObject("thing", UUID.class),
                        new Merge.Base(
                                json.read(row.getString("document"), ObjectNode.class),
                                json.read(row.getString("stood"), ObjectNode.class))))
                .list());
        return bases;
    }

    void keep(UUID plan, Map<UUID, Merge.Base> bases) {
        if (bases.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            try (PreparedBatch batch = handle.prepareBatch("""
                    insert into import_base (plan_id, thing, document, stood)
                    values (:plan, :thing, cast(:document as jsonb), cast(:stood as jsonb))
                    on conflict (plan_id, thing) do update set document = excluded.document, stood = excluded.stood
                    where (import_base.document, import_base.stood) is distinct from (excluded.document, excluded.stood)
                    """)) {
                bases.forEach((thing, base) -> batch.bind("plan", plan)
                        .bind("thing", thing)
                        .bind("document", base.document().toString())
                        .bind("stood", base.stood().toString())
                        .add());
                batch.execute();
            }
        });
    }
}
