package org.waymark.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Ids;
import org.waymark.lines.LineInput;
import org.waymark.rows.Columns;
import org.waymark.rows.Difference;

/** Writes notes. */
@ApplicationScoped
class NoteRows {
    // The agency of the officer, where the caller acts for it; else the first of those they act for.
    private static final String SPEAKER = """
            select o.id as officer_id, (select a.id from agency a where a.id = any (:agencies)
                order by (a.id = o.agency_id) desc nulls last, a.id limit 1) as agency_id
            from (select 1) one left join officer o on o.id = :officer
            """;

    private final Jdbi jdbi;

    NoteRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Holds a note until the transaction ends; the note of a reply is held with it. */
    void hold(UUID id) {
        jdbi.useHandle(handle -> handle.execute("""
                select id from note where id = ? or id = (select parent_id from note where id = ?)
                order by id for update""", id, id));
    }

    UUID write(
            CountQueries.Place place,
            LineInput on,
            @Nullable UUID parent,
            NoteKind kind,
            String text,
            List<Map<String, @Nullable Object>> mentions,
            Caller caller) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("id", id);
            row.put("partnership_id", place.partnership());
            row.put("plan_id", place.plan());
            row.put("parent_id", parent);
            row.put("on_type", on.type());
            row.put("on_id", on.id());
            row.put("on_priority_id", on.priority());
            row.put("on_field", on.field());
            row.put("kind", kind);
            row.put("state", NoteState.OPEN);
            row.put("text", text);
            row.put("issuer", caller.principal().issuer());
            row.put("subject", caller.principal().subject());
            speaker(handle, caller).forEach((name, value) -> row.put("author_" + name, value));
            Difference difference = new Difference(handle);
            difference.insert("note", row);
            difference.below("note_mention", Map.of("note_id", id), List.of("written"), List.of(), mentions);
        });
        return id;
    }

    void reword(UUID id, String text, NoteKind kind, List<Map<String, @Nullable Object>> mentions, Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update note set text = :text, kind = :kind, edited_at = :now where id = :id")
                    .bind("text", text)
                    .bind("kind", org.waymark.kernel.Kebab.name(kind))
                    .bind("now", now)
                    .bind("id", id)
                    .execute();
            forget(handle, id);
            new Difference(handle)
                    .below("note_mention", Map.of("note_id", id), List.of("written"), List.of(), mentions);
        });
    }

    void become(UUID id, NoteState to, @Nullable String reason, Instant now, Caller caller) {
        jdbi.useHandle(handle -> {
            if (reason != null) {
                handle.execute("select set_config('waymark.reason', ?, true)", reason);
            }
            handle.createUpdate("update note set state = :to, text = case when :to <> 'withdrawn' then text end"
                            + " where id = :id")
                    .bind("to", org.waymark.kernel.Kebab.name(to))
                    .bind("id", id)
                    .execute();
            handle.execute("delete from note_settled where note_id = ?", id);
            if (to == NoteState.WITHDRAWN) {
                forget(handle, id);
            }
            if (to == NoteState.SETTLED) {
                Map<String, @Nullable Object> row = Columns.row();
                row.put("note_id", id);
                row.put("at", now.atOffset(java.time.ZoneOffset.UTC));
                row.put("reason", reason);
                row.putAll(speaker(handle, caller));
                new Difference(handle).insert("note_settled", row);
            }
        });
    }

    private static void forget(Handle handle, UUID id) {
        handle.execute("delete from note_mention where note_id = ?", id);
    }

    /** A name of its own is kept only of those whom the directory does not know. */
    private static Map<String, @Nullable Object> speaker(Handle handle, Caller caller) {
        return handle.createQuery(SPEAKER)
                .bind("agencies", caller.reach().agencies().toArray(UUID[]::new))
                .bind("officer", caller.officerOrNobody())
                .map((row, context) -> {
                    Map<String, @Nullable Object> speaker = Columns.row();
                    UUID officer = Columns.id(row, "officer_id");
                    speaker.put("officer_id", officer);
                    speaker.put("agency_id", Columns.id(row, "agency_id"));
                    speaker.put("name", officer == null ? caller.name() : null);
                    return speaker;
                })
                .one();
    }
}
