package org.waymark.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Today;
import org.waymark.lines.LineView;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.paging.Paging;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Reads notes straight into what clients see: one statement for the notes of a page, one for all their replies. */
@ApplicationScoped
class NoteQueries {
    private static final Listing<NoteView> LISTING = new Listing<>(NoteSql.ROW, NoteSql.FROM, "n.id", NoteView::id);

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    NoteQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    NoteView one(UUID id, Caller caller) {
        NoteView note = LISTING.one(jdbi, seen(caller), id, as(caller));
        return note == null ? null : replied(List.of(note), caller).getFirst();
    }

    /** What the caller may do with it; null when it is not for them. */
    @Nullable
    NoteRules rules(UUID id, Caller caller) {
        return jdbi.withHandle(handle -> seen(caller)
                .with("n.id = :value", id)
                .query(handle, NoteSql.ROW, "", 1)
                .map((row, context) -> rules(row, caller))
                .findOne()
                .orElse(null));
    }

    Page<NoteView> page(NoteFilter filter, Caller caller) {
        Where where = seen(caller)
                .that("n.parent_id is null")
                .anyOf("n.partnership_id", filter.partnership)
                .anyOf("n.plan_id", filter.plan)
                .anyOf("n.on_id", filter.on)
                .anyOf("n.on_type", filter.type)
                .anyOf("n.kind", filter.kind)
                .anyOf("n.state", filter.state)
                .with(
                        "n.plan_id = (select r.plan_id from priority r where r.id = :value) and l.priority_id = :value",
                        filter.priority);
        if (filter.mine) {
            where.that("n.issuer = :issuer and n.subject = :subject");
        }
        if ("me".equals(filter.mentions)) {
            where.that(NoteSql.NAMING_ME);
        } else if (filter.mentions != null) {
            where.with(NoteSql.NAMING_ONE, id(filter.mentions));
        }
        return page(filter, where, caller);
    }

    /** Those on an action and on its milestones. */
    Page<NoteView> ofAction(UUID action, Paging asked, Caller caller) {
        Where where = seen(caller)
                .that("n.parent_id is null")
                .with(
                        "(n.on_id = :value or n.on_id in (select m.id from milestone m where m.action_id = :value))",
                        action);
        return page(asked, where, caller);
    }

    private Page<NoteView> page(Paging asked, Where where, Caller caller) {
        Page<NoteView> page = LISTING.page(jdbi, asked, where, as(caller));
        return new Page<>(replied(page.items(), caller), page.next(), page.total());
    }

    private Where seen(Caller caller) {
        return new Where()
                .anyOf("n.partnership_id", caller.readable())
                .given("issuer", caller.principal().issuer())
                .given("subject", caller.principal().subject())
                .given("me", caller.officerOrNobody())
                .given("groups", caller.reach().groups().toArray(UUID[]::new))
                .given("today", today.date());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException neither) {
            throw Refusal.invalid("?mentions", "wrong-type", "'mentions' is 'me' or the id of an officer or a group.");
        }
    }

    private List<NoteView> replied(List<NoteView> notes, Caller caller) {
        if (notes.isEmpty()) {
            return notes;
        }
        UUID[] ids = notes.stream().map(NoteView::id).toArray(UUID[]::new);
        Map<UUID, List<NoteView.Reply>> replies = jdbi.withHandle(handle -> seen(caller)
                .with("n.parent_id = any (:value)", ids)
                .query(handle, NoteSql.ROW, "order by n.parent_id, n.id", NoteService.MOST_REPLIES * ids.length)
                .map(as(caller))
                .stream()
                .collect(Collectors.groupingBy(
                        reply -> Objects.requireNonNull(reply.parent()),
                        Collectors.mapping(NoteView::asReply, Collectors.toUnmodifiableList()))));
        return notes.stream()
                .map(note -> note.with(replies.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private RowMapper<NoteView> as(Caller caller) {
        return (row, context) -> of(row, caller);
    }

    private NoteView of(ResultSet row, Caller caller) throws SQLException {
        NoteRules rules = rules(row, caller);
        return new NoteView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                LineView.of(row, row.getString("on_type"), Columns.known(row, "on_id"), row.getString("on_field")),
                Columns.id(row, "parent_id"),
                Kebab.known(NoteKind.class, row.getString("kind")),
                rules.now(),
                row.getString("text"),
                voice(row, "author"),
                json.list(row, "mentions", NoteView.Mention.class),
                Times.instantOrNull(row, "edited_at"),
                row.getObject("settled_at") == null
                        ? null
                        : new NoteView.Settlement(
                                voice(row, "settled"),
                                Times.instant(row, "settled_at"),
                                row.getString("settled_reason")),
                List.of(),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                rules.allowed());
    }

    private static NoteRules rules(ResultSet row, Caller caller) throws SQLException {
        return new NoteRules(
                Kebab.known(NoteState.class, row.getString("state")),
                Columns.id(row, "parent_id") != null,
                row.getBoolean("own"),
                row.getBoolean("leads") || caller.mayEdit(Columns.known(row, "partnership_id")),
                row.getBoolean("closed"));
    }

    private static NoteView.Voice voice(ResultSet row, String whose) throws SQLException {
        String name = row.getString(whose + "_name");
        return new NoteView.Voice(
                name,
                Related.of(Columns.id(row, whose + "_officer"), null, name),
                Related.of(
                        Columns.id(row, whose + "_agency"),
                        row.getString(whose + "_code"),
                        row.getString(whose + "_agency_name")));
    }
}
