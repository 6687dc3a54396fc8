package org.waymark.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionBatch;
import org.waymark.actions.ActionFilter;
import org.waymark.agencies.AgencyFilter;
import org.waymark.agencies.AgencyService;
import org.waymark.agencies.AgencyView;
import org.waymark.answers.Spooled;
import org.waymark.kernel.Digests;
import org.waymark.paging.Paging;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetWriter;
import org.waymark.workbooks.ActionCells;
import org.waymark.workbooks.ActionColumn;

/** Writes what the caller may read into a file on disk: a slow reader then holds no connection, and no memory. */
@ApplicationScoped
public class ExportService {
    private final ActionBatch actions;
    private final AgencyService agencies;
    private final Jdbi jdbi;

    ExportService(ActionBatch actions, AgencyService agencies, Jdbi jdbi) {
        this.actions = actions;
        this.agencies = agencies;
        this.jdbi = jdbi;
    }

    /** The actions of the list. What tells them from others are their rows: a workbook says when it was written, too. */
    @Transactional
    public Spooled actions(ActionFilter filter, SheetForm form) {
        List<String> codes = form == SheetForm.XLSX ? codes(filter) : List.of();
        MessageDigest digest = Digests.sha256();
        digest.update((form + "\n" + codes).getBytes(StandardCharsets.UTF_8));
        return Spooled.of(
                out -> write(filter, form, codes, digest, out),
                () -> HexFormat.of().formatHex(digest.digest()));
    }

    private void write(ActionFilter filter, SheetForm form, List<String> codes, MessageDigest digest, OutputStream out)
            throws IOException {
        try (SheetWriter writer = SheetWriter.of(form, ActionColumn.layout(codes), out)) {
            actions.each(filter, action -> {
                try {
                    List<@Nullable Object> row = ActionCells.of(action, form);
                    digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
                    writer.row(row);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }

    /** Those that a lead can be chosen from, when one partnership's actions are asked for. */
    private List<String> codes(ActionFilter filter) {
        List<UUID> plans = filter.plan == null ? List.of() : filter.plan;
        List<UUID> partnerships = filter.partnership != null && !filter.partnership.isEmpty()
                ? filter.partnership
                : jdbi.withHandle(
                        handle -> handle.createQuery("select distinct partnership_id from plan where id = any (:plans)")
                                .bind("plans", plans.toArray(UUID[]::new))
                                .mapTo(UUID.class)
                                .list());
        if (partnerships.size() != 1) {
            return List.of();
        }
        AgencyFilter of = new AgencyFilter();
        of.partnership = partnerships;
        of.limit = Paging.MOST;
        return agencies.page(of).items().stream().map(AgencyView::code).sorted().toList();
    }
}
