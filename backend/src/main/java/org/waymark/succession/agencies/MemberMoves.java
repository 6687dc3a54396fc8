package org.waymark.succession.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Kebab;
import org.waymark.succession.LineKind;
import org.waymark.succession.Move;

/** What an agency has outside plans and indicators goes over: its people, seats, memberships and roles. */
@ApplicationScoped
class MemberMoves {
    private static final String MOVED = """
            with moved as (
                select * from unnest(:lines, :to, :ids, :kinds) m (line, comes, id, kind) where m.kind = any (:these))
            """;
    private static final Map<String, List<LineKind>> STATEMENTS = new LinkedHashMap<>();

    static {
        STATEMENTS.put(
                MOVED
                        + "update seat t set agency_id = m.comes from moved m where t.id = m.line and t.agency_id = :gone",
                List.of(LineKind.SEAT, LineKind.CHAIR));
        STATEMENTS.put(
                MOVED + "update officer t set agency_id = m.comes from moved m where t.id = m.line",
                List.of(LineKind.OFFICER));
        // Ids are unique within an agency: one that the successor has given already stays with the old.
        STATEMENTS.put(MOVED + """
                update external_id e set owner_agency_id = m.comes from moved m
                where e.officer_id = m.line and e.owner_agency_id = :gone and not exists (
                    select from external_id k where k.partnership_id = e.partnership_id and k.type = e.type
                        and k.owner_agency_id = m.comes and (k.system, k.value) = (e.system, e.value))""", List.of(LineKind.OFFICER));
        // A role is given anew and the old one taken away, so that the record never shows one turning into another.
        STATEMENTS.put(MOVED + """
                insert into access_grant (id, issuer, subject, name, role, agency_id, officer_id)
                select m.id, g.issuer, g.subject, g.name, g.role, m.comes, g.officer_id
                from moved m join access_grant g on g.id = m.line
                on conflict on constraint grant_given_once do nothing""", List.of(LineKind.GRANT));
        STATEMENTS.put(MOVED + "delete from access_grant g using moved m where g.id = m.line", List.of(LineKind.GRANT));
        // Every successor sits at the tables where the old agency sat, for as long, unless it does already.
        STATEMENTS.put("""
                insert into membership (id, agency_id, partnership_id, valid_from, valid_to)
                select s.id, s.agency, g.partnership_id, greatest(g.valid_from, cast(:on as date)), g.valid_to
                from unnest(:memberships, :successors, :newcomers) s (membership, agency, id)
                join membership g on g.id = s.membership
                where not exists (select from membership k where k.agency_id = s.agency
                    and k.partnership_id = g.partnership_id and daterange(k.valid_from, k.valid_to, '[]')
                        && daterange(greatest(g.valid_from, cast(:on as date)), g.valid_to, '[]'))""", List.of());
        STATEMENTS.put("""
                update membership g set valid_to = cast(:on as date) - 1
                where g.agency_id = :gone and g.valid_from < :on and (g.valid_to is null or g.valid_to >= :on)""", List.of());
        STATEMENTS.put("""
                update invitation i set agency_id = :first where i.agency_id = :gone and i.status = 'open'
                    and not exists (select from invitation k where k.agency_id = :first and k.status = 'open'
                        and k.role = i.role and lower(k.email) = lower(i.email))""", List.of());
        STATEMENTS.put("update known_name set agency_id = :first where agency_id = :gone", List.of());
    }

    private final Jdbi jdbi;

    MemberMoves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param successors those who take over; the first takes what no other is said to take */
    void make(UUID gone, LocalDate on, List<UUID> successors, List<Move> moves) {
        List<UUID> memberships = moves.stream()
                .filter(move -> move.kind() == LineKind.MEMBERSHIP)
                .map(Move::line)
                .toList();
        int newcomers = memberships.size() * successors.size();
        jdbi.useHandle(handle -> STATEMENTS.forEach((sql, kinds) -> handle.createUpdate(sql)
                .bind("gone", gone)
                .bind("on", on)
                .bind("first", successors.getFirst())
                .bind("lines", moves.stream().map(Move::line).toArray(UUID[]::new))
                .bind("to", moves.stream().map(Move::to).toArray(UUID[]::new))
                .bind("ids", ids(moves.size()))
                .bind(
                        "kinds",
                        moves.stream().map(move -> Kebab.name(move.kind())).toArray(String[]::new))
                .bind("these", kinds.stream().map(Kebab::name).toArray(String[]::new))
                .bind(
                        "memberships",
                        successors.stream()
                                .flatMap(unused -> memberships.stream())
                                .toArray(UUID[]::new))
                .bind(
                        "successors",
                        successors.stream()
                                .flatMap(each -> memberships.stream().map(unused -> each))
                                .toArray(UUID[]::new))
                .bind("newcomers", ids(newcomers))
                .execute()));
    }

    private static UUID[] ids(int count) {
        return Stream.generate(Ids::next).limit(count).toArray(UUID[]::new);
    }
}
