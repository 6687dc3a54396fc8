package org.waymark.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.sheets.SheetCell;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetRow;

/** The tables that were sent, row by row. */
@ApplicationScoped
class TableFiles {
    static final String LOADED = "The file has been loaded already. Export the actions again to change more of them.";
    private static final int BATCH = 500;

    /** A table without its rows. */
    record Kept(UUID partnership, UUID plan, SheetForm form, String sha256, TableColumns columns, boolean loaded) {}

    /** Its rows, as they were read. */
    record Rows(List<SheetRow> rows) {}

    private record Cells(Map<String, SheetCell> cells) {}

    private final Jdbi jdbi;
    private final Json json;

    TableFiles(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void keep(UUID id, Kept table, Rows rows) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into import_table (id, partnership_id, plan_id, form, sha256, extra, missing)
                            values (:id, :partnership, :plan, :form, :sha256, :extra, :missing)""")
                    .bind("id", id)
                    .bind("partnership", table.partnership())
                    .bind("plan", table.plan())
                    .bind("form", Kebab.name(table.form()))
                    .bind("sha256", table.sha256())
                    .bind("extra", table.columns().extra().toArray(String[]::new))
                    .bind("missing", table.columns().missing().toArray(String[]::new))
                    .execute();
            for (int from = 0; from < rows.rows().size(); from += BATCH) {
                List<SheetRow> part = rows.rows()
                        .subList(from, Math.min(from + BATCH, rows.rows().size()));
                try (PreparedBatch batch = handle.prepareBatch("""
                        insert into import_row (import_id, number, cells)
                        values (:import, :number, cast(:cells as jsonb))""")) {
                    part.forEach(row -> batch.bind("import", id)
                            .bind("number", row.number())
                            .bind("cells", json.tree(new Cells(row.cells())).toString())
                            .add());
                    batch.execute();
                }
            }
        });
    }

    @Nullable
    Kept find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select partnership_id, plan_id, form, sha256, extra, missing, loaded_at is not null as loaded
                        from import_table where id = :id""")
                .bind("id", id)
                .map((row, context) -> new Kept(
                        row.getObject("partnership_id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        Kebab.known(SheetForm.class, row.getString("form")),
                        row.getString("sha256"),
                        new TableColumns(
                                List.of((String[]) row.getArray("missing").getArray()),
                                List.of((String[]) row.getArray("extra").getArray())),
                        row.getBoolean("loaded")))
                .findOne()
                .orElse(null));
    }

    List<SheetRow> rows(UUID id) {
        return jdbi.withHandle(handle -> new ArrayList<>(handle.createQuery(
                        "select number, cells::text from import_row where import_id = :id order by number")
                .bind("id", id)
                .map((row, context) -> new SheetRow(
                        row.getInt("number"),
                        new LinkedHashMap<>(
                                json.read(row.getString("cells"), Cells.class).cells())))
                .list()));
    }

    /** The rows that there are, as a person counts them. */
    Set<Integer> numbers(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select number from import_row where import_id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .set());
    }

    /** Whether this is the first time: a row without an id would make a second action at the next. */
    boolean markLoaded(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update import_table set loaded_at = now() where id = :id and loaded_at is null")
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Scheduled(every = "24h", delayed = "15m")
    @Transactional
    void forgetOld() {
        jdbi.useHandle(handle -> handle.execute("""
                        delete from import_table file where received_at < now() - interval '90 days'
                            and not exists (select from job where subject = file.id)"""));
    }
}
