package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.actions.ActionBatch;
import org.waymark.actions.ActionFilter;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetLayout;
import org.waymark.sheets.SheetLimits;
import org.waymark.sheets.SheetReader;
import org.waymark.sheets.SheetRow;
import org.waymark.sheets.SheetWriter;
import org.waymark.testing.Surroundings;
import org.waymark.workbooks.ActionCells;
import org.waymark.workbooks.ActionColumn;
import org.waymark.workbooks.ActionTables;
import org.waymark.workbooks.ComparedRow;
import org.waymark.workbooks.RowOutcome;
import org.waymark.workbooks.TableComparison;

/** A table of each of the demonstration's plans, brought in again as it was written, changes nothing. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@ActivateRequestContext
class ActionsOfDemonstrationTest {
    private static final DemonstrationFiles FILES = DemonstrationFiles.on(LocalDate.of(2026, 11, 22));
    private static final int PATIENCE_IN_SECONDS = 300;
    private static final SheetLayout LAYOUT = ActionColumn.layout(List.of());
    private static final int ACTIONS = 130;

    @Inject
    Demonstration demonstration;

    @Inject
    ActionBatch batch;

    @Inject
    ActionTables tables;

    @Inject
    CurrentCaller current;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void asTheServiceItself() {
        current.become(Caller.system());
    }

    @Test
    void the_demonstration_comes_back_as_it_went() {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(PATIENCE_IN_SECONDS));
        try {
            demonstration.load(FILES);
            for (SheetForm form : SheetForm.values()) {
                int rows = 0;
                for (UUID plan : plans()) {
                    TableComparison back = tables.bring(plan, form, written(plan, form), Set.of(), done -> {});
                    assertThat(back.problems()).as(form.toString()).isEmpty();
                    assertThat(back.rows())
                            .as(form.toString())
                            .extracting(ComparedRow::outcome)
                            .allMatch(RowOutcome.UNCHANGED::equals);
                    rows += back.rows().size();
                }
                assertThat(rows).as(form.toString()).isGreaterThanOrEqualTo(ACTIONS);
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<UUID> plans() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select p.id from plan p join partnership c on c.id = p.partnership_id
                        where exists (select from action a where a.plan_id = p.id)
                            and 'Rowanshire Children''s Trust Partnership' in
                            (c.name, (select u.name from partnership u where u.id = c.parent_id))""").mapTo(UUID.class).list());
    }

    private List<SheetRow> written(UUID plan, SheetForm form) {
        ActionFilter filter = new ActionFilter();
        filter.plan = List.of(plan);
        filter.ended = List.of(true, false);
        try {
            Path file = Files.createTempFile("demonstration-", "." + form.ending());
            try (OutputStream out = Files.newOutputStream(file);
                    SheetWriter writer = SheetWriter.of(form, LAYOUT, out)) {
                batch.each(filter, action -> {
                    try {
                        writer.row(ActionCells.of(action, form));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
            }
            List<SheetRow> rows = new ArrayList<>();
            SheetReader.read(file, form, LAYOUT, new SheetLimits(1000, SheetLimits.XLSX_BYTES), rows::add);
            Files.delete(file);
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
