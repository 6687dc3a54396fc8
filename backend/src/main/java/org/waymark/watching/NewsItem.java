package org.waymark.watching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.changes.ChangeKind;
import org.waymark.changes.ChangeView.By;
import org.waymark.changes.ChangedType;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Titled;
import org.waymark.lines.LineView;
import org.waymark.notes.NoteKind;
import org.waymark.notes.NoteView;
import org.waymark.paging.Cursor;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * One change to what the caller watches, or a note that mentions them: an entry of the record of changes, with the words
 * of what it is about.
 *
 * @param on the thing, a note's line, an edition's plan, or a report's action; as it was last when it is deleted
 * @param plan in which it stands; null for an indicator, and for what is deleted
 * @param note what the note says now; null for everything else
 * @param mentioned whether it is a note that mentions the caller
 * @param unseen whether the caller has not yet said that they saw it
 */
public record NewsItem(
        String cursor,
        Instant at,
        ChangeKind kind,
        ChangedType type,
        UUID id,
        @Nullable Long version,
        List<String> fields,
        By by,
        LineView on,
        @Nullable Titled plan,
        @Nullable Noted note,
        boolean mentioned,
        boolean unseen) {

    /**
     * What a note says.
     *
     * @param text null once it is withdrawn
     * @param mentions whom the text names, under the ids that stand in it
     */
    public record Noted(
            NoteKind kind, boolean reply, @Nullable String text, List<NoteView.Mention> mentions) {}

    static NewsItem of(ResultSet row, JsonColumns json) throws SQLException {
        String noteKind = row.getString("note_kind");
        return new NewsItem(
                Cursor.of(row.getLong("position")).encoded(),
                Times.instant(row, "at"),
                Kebab.known(ChangeKind.class, row.getString("kind")),
                Kebab.known(ChangedType.class, row.getString("type")),
                Columns.known(row, "thing"),
                row.getObject("version", Long.class),
                Columns.texts(row, "fields"),
                By.of(row.getString("actor"), row.getString("actor_name"), row.getString("client")),
                LineView.of(row, row.getString("on_type"), Columns.known(row, "on_id"), row.getString("on_field")),
                Titled.of(Columns.id(row, "plan_id"), null, row.getString("plan_title")),
                noteKind == null
                        ? null
                        : new Noted(
                                Kebab.known(NoteKind.class, noteKind),
                                row.getBoolean("note_reply"),
                                row.getString("note_text"),
                                json.list(row, "mentions", NoteView.Mention.class)),
                row.getBoolean("mentioned"),
                row.getBoolean("unseen"));
    }
}
