package org.waymark.notes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.leads.LeadKind;
import org.waymark.lines.LineView;

/**
 * A note or a question as the members see it, with its replies in the order they were given; or one reply.
 *
 * @param parent the note to which this is a reply; null for a note itself
 * @param text null once it is withdrawn
 * @param mentions whom the text names, under the ids that stand in it after an {@code @}
 * @param editedAt when its author last changed it; null while it is as it was written
 * @param settled by whom, when and how; null while it is not
 * @param allowed {@code edit}, {@code reply} and the states into which the caller may bring it
 */
public record NoteView(
        UUID id,
        long version,
        Titled plan,
        LineView on,
        @Nullable UUID parent,
        NoteKind kind,
        NoteState state,
        @Nullable String text,
        Voice author,
        List<Mention> mentions,
        @Nullable Instant editedAt,
        @Nullable Settlement settled,
        List<Reply> replies,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    /**
     * Who said something.
     *
     * @param name the officer's or post's, or else what their sign-in calls them; null when it was removed
     * @param officer who they are among the officers, if that was said
     * @param agency for which they act
     */
    public record Voice(
            @Nullable String name,
            @Nullable Related officer,
            @Nullable Related agency) {}

    /**
     * Somebody who is named.
     *
     * @param id as it stands in the text
     * @param code a group's
     */
    public record Mention(UUID id, LeadKind kind, @Nullable String code, String name) {

        /** Those of the note under the alias {@code n}, as a JSON array, or null when there are none. */
        public static final String JSON = """
                (select json_agg(json_build_object('id', m.written, 'kind', case when m.group_id is not null then 'group'
                        when mo.kind = 'post' then 'post' else 'officer' end, 'code', mg.code,
                        'name', coalesce(mo.name, mg.name)) order by m.ordinal)
                 from note_mention m left join officer mo on mo.id = m.officer_id
                    left join partner_group mg on mg.id = m.group_id where m.note_id = n.id)
                """;
    }

    /** How a note was settled. */
    public record Settlement(Voice by, Instant at, @Nullable String reason) {}

    /** A reply, as in the note that it is of. */
    public record Reply(
            UUID id,
            long version,
            NoteState state,
            @Nullable String text,
            Voice author,
            List<Mention> mentions,
            @Nullable Instant editedAt,
            Instant createdAt,
            List<String> allowed) {}

    Reply asReply() {
        return new Reply(id, version, state, text, author, mentions, editedAt, createdAt, allowed);
    }

    NoteView with(List<Reply> given) {
        return new NoteView(
                id, version, plan, on, parent, kind, state, text, author, mentions, editedAt, settled, given, createdAt,
                updatedAt, allowed);
    }
}
