package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Works out in one statement how far somebody's grants reach. */
@ApplicationScoped
class Reaches {
    private static final String SQL = """
            with mine as (select * from access_grant where issuer = :issuer and subject = :subject),
            edits as (select partnership_id as id from mine where role = 'partnership-officer'),
            acting as (select agency_id as id from mine where agency_id is not null),
            sitting as (select group_id as id from mine where group_id is not null),
            reads as (
                select id from edits
                union select p.id from partnership p join edits e on p.parent_id = e.id
                union select m.partnership_id from membership m join acting a on a.id = m.agency_id
                    where daterange(m.valid_from, m.valid_to, '[]') @> (now() at time zone 'Europe/London')::date
                union select g.partnership_id from partner_group g join sitting s on s.id = g.id),
            directory as (
                select id from reads
                union select p.parent_id from partnership p join reads r on r.id = p.id where p.parent_id is not null
                union select a.partnership_id from agency a join acting x on x.id = a.id)
            select exists (select from mine where role = 'administrator') as administrator,
                array(select id from edits) as edits, array(select id from reads) as reads,
                array(select id from directory) as directory, array(select id from acting) as agencies,
                array(select id from sitting) as groups,
                (select officer_id from mine where officer_id is not null order by id limit 1) as officer
            """;

    private final Jdbi jdbi;

    Reaches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    public Reach of(Principal principal) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bind("issuer", principal.issuer())
                .bind("subject", principal.subject())
                .map((row, context) -> new Reach(
                        row.getBoolean("administrator"),
                        ids(row.getArray("edits").getArray()),
                        ids(row.getArray("reads").getArray()),
                        ids(row.getArray("directory").getArray()),
                        ids(row.getArray("agencies").getArray()),
                        ids(row.getArray("groups").getArray()),
                        row.getObject("officer", UUID.class)))
                .one());
    }

    private static Set<UUID> ids(@Nullable Object array) {
        return array instanceof UUID[] ids ? Arrays.stream(ids).collect(Collectors.toUnmodifiableSet()) : Set.of();
    }
}
