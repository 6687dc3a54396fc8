package org.waymark.persons;

import java.util.List;
import org.waymark.kernel.Related;
import org.waymark.persons.PersonalData.PersonInvitation;
import org.waymark.persons.PersonalData.PersonMail;
import org.waymark.persons.PersonalData.PersonRole;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** What is held of who a person is: how they are called and reached, and what they may do. */
final class WhoTheyAre {
    private static final String SAID = """
            select distinct x.word from (
                select o.name as word from officer o where o.id in %1$s
                union all select i.image ->> 'name' from change c
                    cross join lateral (values (c.before), (c.after)) i (image)
                    where c.row_table = 'officer' and c.aggregate in %1$s
                union all select unnest(o.aliases) from officer o where o.id in %1$s) x
            where x.word is not null order by x.word
            """;
    private static final String WRITTEN =
            "select k.name_key as word from known_name k where k.officer_id in %1$s order by 1";
    private static final String REACHED = """
            select distinct x.word from (
                select o.email as word from officer o where o.id in %1$s
                union all select i.image ->> 'email' from change c
                    cross join lateral (values (c.before), (c.after)) i (image)
                    where c.row_table = 'officer' and c.aggregate in %1$s
                union all select v.email from invitation v where v.officer_id in %1$s) x
            where x.word is not null order by x.word
            """;
    private static final String ROLES = """
            select g.*, coalesce(g.partnership_id, g.agency_id, g.group_id) as scope_id,
                coalesce(p.short_name, a.code, u.code) as scope_code, coalesce(p.name, a.name, u.name) as scope_name
            from access_grant g left join partnership p on p.id = g.partnership_id
                left join agency a on a.id = g.agency_id left join partner_group u on u.id = g.group_id
            where g.officer_id in %1$s order by g.id
            """;
    private static final String INVITATIONS = """
            select v.* from invitation v where v.officer_id in %1$s
                or (lower(v.email) in (select lower(o.email) from officer o where o.id in %1$s)
                    and (v.partnership_id in %3$s
                        or v.agency_id in (select a.id from agency a where a.partnership_id in %3$s)
                        or v.group_id in (select g.id from partner_group g where g.partnership_id in %3$s)))
            order by v.id
            """;

    private static final String MAILED = "select m.* from mail_message m where m.officer_id in %1$s order by m.id";

    static final List<PersonPart<?>> PARTS = List.of(
            PersonPart.words("names", SAID),
            PersonPart.words("namesInDocuments", WRITTEN),
            PersonPart.words("addresses", REACHED),
            PersonPart.of(
                    "roles",
                    ROLES,
                    (row, context) -> new PersonRole(
                            Columns.known(row, "id"),
                            row.getString("issuer"),
                            row.getString("subject"),
                            row.getString("name"),
                            row.getString("role"),
                            Related.of(
                                    Columns.id(row, "scope_id"),
                                    row.getString("scope_code"),
                                    row.getString("scope_name")),
                            Times.instant(row, "created_at"))),
            PersonPart.of(
                    "invitations",
                    INVITATIONS,
                    (row, context) -> new PersonInvitation(
                            Columns.known(row, "id"),
                            row.getString("email"),
                            row.getString("role"),
                            row.getString("status"),
                            Times.instant(row, "created_at"))),
            PersonPart.of(
                    "mail",
                    MAILED,
                    (row, context) -> new PersonMail(
                            row.getString("address"),
                            row.getString("subject"),
                            row.getString("state"),
                            Times.instant(row, "created_at"))));

    private WhoTheyAre() {}
}
