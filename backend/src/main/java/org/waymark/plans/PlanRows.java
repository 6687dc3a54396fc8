package org.waymark.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.rows.Columns;
import org.waymark.rows.Difference;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/** Where plans are kept. */
@ApplicationScoped
class PlanRows {
    static final UUID EVERY_CHILD_MATTERS = UUID.fromString("01890000-0000-7000-8000-00000000ecc1");
    private static final String LOAD = """
            select p.*,
                (select json_agg(json_build_object('id', s.id, 'title', s.title, 'text', s.text) order by s.ordinal)
                 from plan_section s where s.plan_id = p.id) as sections,
                (select json_agg(json_build_object('id', t.id, 'title', t.title) order by t.ordinal)
                 from theme t where t.plan_id = p.id) as themes
            from plan p
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    PlanRows(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    Plan find(UUID id, boolean toChange) {
        return jdbi.withHandle(
                handle -> handle.createQuery(LOAD + "where p.id = :id" + (toChange ? " for update of p" : ""))
                        .bind("id", id)
                        .map((row, context) -> plan(row))
                        .findOne()
                        .orElse(null));
    }

    /** Which of the framework, the parent plan and the partnership do not exist, by the name of their property. */
    List<String> unknown(PlanInput input) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select 'framework' as name where cast(:framework as uuid) is not null and not exists (
                            select from framework f where f.id = :framework
                            and (f.partnership_id is null or f.partnership_id = :partnership))
                        union all select 'parent' where cast(:parent as uuid) is not null and not exists (
                            select from plan p join partnership d on d.id = :partnership
                            where p.id = :parent and p.partnership_id in (d.id, d.parent_id))
                        union all select 'partnership' where not exists (
                            select from partnership where id = :partnership)
                        """)
                .bind("framework", input.framework())
                .bind("parent", input.parent())
                .bind("partnership", input.partnership())
                .mapTo(String.class)
                .list());
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from plan where id = ?", id));
    }

    void store(UUID id, @Nullable PlanInput before, PlanInput after) {
        jdbi.useHandle(handle -> {
            Difference difference = new Difference(handle);
            if (before == null) {
                Map<String, @Nullable Object> row = root(after);
                row.put("id", id);
                row.put("status", PlanStatus.DRAFT);
                difference.insert("plan", row);
            } else {
                difference.update("plan", id, root(before), root(after));
            }
            below(handle, difference, id, before, after);
        });
    }

    private static void below(
            Handle handle, Difference difference, UUID id, @Nullable PlanInput before, PlanInput after) {
        // A theme that goes leaves its priorities without one.
        if (before != null) {
            before.themes().stream()
                    .filter(theme -> after.themes().stream()
                            .noneMatch(kept -> kept.id() != null && kept.id().equals(theme.id())))
                    .forEach(theme ->
                            handle.execute("update priority set theme_id = null where theme_id = ?", theme.id()));
        }
        Map<String, UUID> owner = Map.of("plan_id", id);
        difference.below(
                "plan_section", owner, List.of("id"), before == null ? List.of() : sections(before), sections(after));
        difference.below("theme", owner, List.of("id"), before == null ? List.of() : themes(before), themes(after));
    }

    private static Map<String, @Nullable Object> root(PlanInput input) {
        Map<String, @Nullable Object> row = Columns.row();
        row.put("partnership_id", input.partnership());
        row.put("framework_id", input.framework() == null ? EVERY_CHILD_MATTERS : input.framework());
        row.put("parent_id", input.parent());
        row.put("title", input.title());
        row.put("period_start", input.period() == null ? null : input.period().start());
        row.put("period_end", input.period() == null ? null : input.period().end());
        row.put("version_label", input.versionLabel());
        row.put("cover_text", input.coverText());
        row.put("contact_id", input.contact());
        return row;
    }

    private static List<Map<String, @Nullable Object>> sections(PlanInput input) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SectionInput section : input.sections()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("id", section.id());
            row.put("ordinal", rows.size());
            row.put("title", section.title());
            row.put("text", section.text());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, @Nullable Object>> themes(PlanInput input) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ThemeInput theme : input.themes()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("id", theme.id());
            row.put("ordinal", rows.size());
            row.put("title", theme.title());
            rows.add(row);
        }
        return rows;
    }

    private Plan plan(ResultSet row) throws SQLException {
        java.time.LocalDate start = Times.date(row, "period_start");
        java.time.LocalDate end = Times.date(row, "period_end");
        PlanInput said = new PlanInput(
                Columns.known(row, "partnership_id"),
                row.getString("title"),
                start == null || end == null ? null : new PlanPeriod(start, end),
                Columns.id(row, "framework_id"),
                Columns.id(row, "parent_id"),
                row.getString("version_label"),
                row.getString("cover_text"),
                Columns.id(row, "contact_id"),
                json.list(row, "sections", SectionInput.class),
                json.list(row, "themes", ThemeInput.class));
        return new Plan(
                Columns.known(row, "id"),
                row.getLong("version"),
                Kebab.known(PlanStatus.class, row.getString("status")),
                said);
    }
}
