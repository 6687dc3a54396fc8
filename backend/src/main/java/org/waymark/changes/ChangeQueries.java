package org.waymark.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.rows.Where;

/** Reads the feed by position, and nothing else. */
@ApplicationScoped
class ChangeQueries {
    private static final String MEMBERS = "('partnership', 'membership', 'agency', 'officer', 'group', 'meeting')";
    private static final String OFFICERS_ONLY = "('grant', 'invitation')";

    private static final String THEIRS =
            "(f.type <> 'progress-report' or f.partnership = any (:edits) or f.agencies && :mine)";

    /**
     * Whether the entry found, or left, a report in sight of other agencies: handed in, and not returned. An entry bears the
     * time of its transaction's last change, and none lasts for a day: so one part of the record is looked into.
     */
    private static final String IN_SIGHT = """
            exists (select from change c where c.aggregate = f.thing and c.root and c.version = f.version
                and c.at <= f.at and c.at > f.at - interval '1 day' and (%s))
            """;

    private static final String AFTER = IN_SIGHT.formatted("c.after ->> 'state' in ('submitted', 'accepted')");
    private static final String BEFORE = IN_SIGHT.formatted("c.before ->> 'state' in ('submitted', 'accepted')");

    /**
     * What an agency says of its progress is told to others while it is handed in: that it came, what became of it, and
     * that it is out of their sight again. What is done to it there is its agency's own.
     */
    private static final String TOLD = "(" + THEIRS + " or " + AFTER + " or " + BEFORE + """
             or (f.kind = 'deleted' and exists (select from change c where c.aggregate = f.thing and c.root
                    and c.after ->> 'first_submitted_at' is not null)))
            """;

    /** Whether its agency took it back or a judge returned it is not for others to know. */
    private static final String FIELDS = "case when f.kind <> 'updated' or " + THEIRS + " or (" + AFTER + " and "
            + BEFORE + ") then f.fields else '{state}'::text[] end as fields";

    private static final String DOER = "f.kind <> 'updated' or " + THEIRS + " or " + AFTER;

    private static final String WHOLE = ", f.fields, f.actor, f.actor_name, f.client";
    private static final String IN_PART = ", " + FIELDS + """
            , case when %1$s then f.actor else '' end as actor, case when %1$s then f.actor_name end as actor_name,
            case when %1$s then f.client end as client
            """.formatted(DOER);

    private final Jdbi jdbi;

    ChangeQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where the feed ends and where it begins. */
    record Head(long position, long trimmed) {}

    Head head() {
        return jdbi.withHandle(handle -> handle.createQuery("select position, trimmed from feed_head")
                .map((row, context) -> new Head(row.getLong(1), row.getLong(2)))
                .one());
    }

    /** Every entry up to the head is committed, so nothing can come to stand before what is answered here. */
    List<ChangeView> between(long after, long head, ChangeFilter filter, @Nullable UUID agency, Caller caller) {
        String kind = agency == null
                ? "f.kind"
                : "case when f.kind <> 'updated' then f.kind when '%1$s' = any (f.assigned) then 'assigned'"
                        .concat(" when '%1$s' = any (f.unassigned) then 'unassigned' else f.kind end")
                        .formatted(agency);
        Where where = new Where()
                .with("f.position > :value", after)
                .with("f.position <= :value", head)
                .anyOf("f.type", filter.type);
        if (agency != null) {
            where.with("f.agencies @> :value", new UUID[] {agency});
        }
        if (!caller.administrator()) {
            where.that("(f.partnership is not null or f.type in ('area', 'framework'))")
                    .with("(f.type not in " + OFFICERS_ONLY + " or f.partnership = any (:value))", caller.editable())
                    .with(
                            "(f.type <> 'framework' or f.partnership is null or f.partnership = any (:value))",
                            caller.directory())
                    .with("(f.type not in " + MEMBERS + " or f.partnership = any (:value))", caller.directory())
                    .with(
                            "(f.type in " + MEMBERS + " or f.type in " + OFFICERS_ONLY
                                    + " or f.type in ('area', 'framework') or f.partnership = any (:value))",
                            caller.readable())
                    .that(TOLD)
                    .given("edits", caller.reach().edits().toArray(UUID[]::new))
                    .given("mine", caller.reach().agencies().toArray(UUID[]::new));
        }
        return jdbi.withHandle(handle -> where.query(
                        handle,
                        "select f.position, f.at, " + kind
                                + " as kind, f.type, f.thing, f.version"
                                + (caller.administrator() ? WHOLE : IN_PART) + " from feed f ",
                        "order by f.position",
                        filter.limit + 1)
                .map((row, context) -> ChangeView.of(row))
                .list());
    }

    /** The agencies of that code or id that the caller may see. */
    List<UUID> agencies(String codeOrId, Caller caller) {
        Where where = new Where()
                .with("(lower(a.code) = lower(:value) or a.id::text = lower(:value))", codeOrId)
                .anyOf("a.partnership_id", caller.directory());
        return jdbi.withHandle(handle -> where.query(handle, "select a.id from agency a ", "order by a.id", 2)
                .mapTo(UUID.class)
                .list());
    }
}
