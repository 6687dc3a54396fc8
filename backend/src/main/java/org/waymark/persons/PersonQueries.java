package org.waymark.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.waymark.kernel.Related;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** Reads what is held of a person, each kind by one statement; and asks the database to take their name out of it. */
@ApplicationScoped
class PersonQueries {
    /** Their own id, and those that were merged into it. */
    private static final String IDS = "(select o.id from officer o where o.id = :id or o.merged_into = :id)";

    private static final String SAID = """
            select distinct x.word from (
                select o.%1$s as word from officer o where o.id in %2$s
                union all select i.image ->> '%1$s' from change c
                    cross join lateral (values (c.before), (c.after)) i (image)
                    where c.row_table = 'officer' and c.aggregate in %2$s
                %3$s) x where x.word is not null order by x.word
            """;
    private static final String ALIASES = "union all select unnest(o.aliases) from officer o where o.id in " + IDS;
    private static final String INVITED = "union all select v.email from invitation v where v.officer_id in " + IDS;

    /** The principals that were ever said to be them. */
    private static final String ACTORS = """
            (select g.issuer || ' ' || g.subject from access_grant g where g.officer_id in %1$s
             union select (i.image ->> 'issuer') || ' ' || (i.image ->> 'subject')
                from change c cross join lateral (values (c.before), (c.after)) i (image)
                where c.row_table = 'access_grant' and cast(i.image ->> 'officer_id' as uuid) in %1$s)
            """.formatted(IDS);

    /** The county's partnership of the officer, and its districts: what happened elsewhere is not theirs to show. */
    private static final String FAMILY = "(select f.id from partnership f join officer o on o.id = :id"
            + " where o.partnership_id in (f.id, f.parent_id))";

    /** The newest deeds that one document tells of. */
    private static final int DEEDS = 10_000;

    private final Jdbi jdbi;

    PersonQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<String> names(UUID id) {
        return list(SAID.formatted("name", IDS, ALIASES), id, (row, context) -> row.getString("word"));
    }

    List<String> addresses(UUID id) {
        return list(SAID.formatted("email", IDS, INVITED), id, (row, context) -> row.getString("word"));
    }

    List<PersonalData.PersonRole> roles(UUID id) {
        return list(
                """
                select g.*, coalesce(g.partnership_id, g.agency_id, g.group_id) as scope_id,
                    coalesce(p.short_name, a.code, u.code) as scope_code, coalesce(p.name, a.name, u.name) as scope_name
                from access_grant g left join partnership p on p.id = g.partnership_id
                    left join agency a on a.id = g.agency_id left join partner_group u on u.id = g.group_id
                where g.officer_id in %s order by g.id""".formatted(IDS),
                id,
                (row, context) -> new PersonalData.PersonRole(
                        Columns.known(row, "id"),
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getString("role"),
                        Related.of(
                                Columns.id(row, "scope_id"), row.getString("scope_code"), row.getString("scope_name")),
                        Times.instant(row, "created_at")));
    }

    List<PersonalData.PersonInvitation> invitations(UUID id) {
        return list(
                """
                select v.* from invitation v where v.officer_id in %1$s
                    or (lower(v.email) in (select lower(o.email) from officer o where o.id in %1$s)
                        and (v.partnership_id in %2$s
                            or v.agency_id in (select a.id from agency a where a.partnership_id in %2$s)
                            or v.group_id in (select g.id from partner_group g where g.partnership_id in %2$s)))
                order by v.id""".formatted(IDS, FAMILY),
                id,
                (row, context) -> new PersonalData.PersonInvitation(
                        Columns.known(row, "id"),
                        row.getString("email"),
                        row.getString("role"),
                        row.getString("status"),
                        Times.instant(row, "created_at")));
    }

    List<Related> editions(UUID id) {
        return list(
                """
                select distinct e.id, e.major || '.' || e.minor as label, p.title from edition_name n
                join edition e on e.id = n.edition_id join plan p on p.id = e.plan_id
                where n.kind = 'officer' and n.name is not null
                    and n.key in (select o.id::text from officer o where o.id = :id or o.merged_into = :id)
                order by e.id""",
                id,
                (row, context) ->
                        new Related(Columns.known(row, "id"), row.getString("label"), row.getString("title")));
    }

    List<PersonalData.PersonDeed> done(UUID id) {
        return list(
                "select c.* from change c where c.actor in " + ACTORS + " and c.partnership in " + FAMILY
                        + " order by c.at desc, c.id desc limit " + DEEDS,
                id,
                (row, context) -> new PersonalData.PersonDeed(
                        Times.instant(row, "at"),
                        row.getString("type"),
                        Columns.known(row, "aggregate"),
                        row.getString("operation"),
                        Columns.texts(row, "fields"),
                        row.getString("client"),
                        row.getString("reason")));
    }

    /** Their roles that nobody else than an administrator takes away. */
    List<String> highRoles(UUID id) {
        return list(
                "select g.role from access_grant g where g.role in ('administrator', 'partnership-officer')"
                        + " and g.officer_id in " + IDS,
                id,
                (row, context) -> row.getString("role"));
    }

    /** In how many places the name stood. */
    record Removed(long lines, long editions, long record) {}

    Removed erase(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select (r.said ->> 'lines')::bigint as lines, (r.said ->> 'editions')::bigint as editions,
                            (r.said ->> 'record')::bigint as record
                        from (select erase_person(:id) as said) r""")
                .bind("id", id)
                .map((row, context) ->
                        new Removed(row.getLong("lines"), row.getLong("editions"), row.getLong("record")))
                .one());
    }

    private <T> List<T> list(String sql, UUID id, RowMapper<T> mapper) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).bind("id", id).map(mapper).list());
    }
}
