package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.rows.Where;

/** What roles are given over, who may give them there, and how that is read from rows of grants and invitations. */
@ApplicationScoped
class Scopes {
    /** Joins what a row under the alias {@code g} names. */
    static final String JOINS = """
            left join partnership p on p.id = g.partnership_id left join agency a on a.id = g.agency_id
                left join partner_group u on u.id = g.group_id left join officer o on o.id = g.officer_id
            """;
    /** The partnership in which a row's scope lies; null when it is everything. */
    private static final String OWNER = "coalesce(g.partnership_id, a.partnership_id, u.partnership_id)";
    /** Asked of the row itself and not of what is joined to it, so that a page can follow the order of the ids. */
    private static final String INSIDE = """
            (g.partnership_id = any (:value)
                or g.agency_id in (select x.id from agency x where x.partnership_id = any (:value))
                or g.group_id in (select x.id from partner_group x where x.partnership_id = any (:value)))""";

    static final String COLUMNS = "coalesce(g.partnership_id, g.agency_id, g.group_id) as scope_id,"
            + " coalesce(p.short_name, a.code, u.code) as scope_code, o.name as officer_name, " + OWNER + " as owner ";

    private final Jdbi jdbi;
    private final CurrentCaller current;

    Scopes(Jdbi jdbi, CurrentCaller current) {
        this.jdbi = jdbi;
        this.current = current;
    }

    /** Rows whose scope lies in one of these partnerships; no condition when null. */
    static Where inside(Where where, UUID @Nullable [] partnerships) {
        return where.with(INSIDE, partnerships);
    }

    /** The same, of what a client asks for: none named is no condition. */
    static Where inside(Where where, @Nullable List<UUID> partnerships) {
        return partnerships == null || partnerships.isEmpty()
                ? where
                : inside(where, partnerships.toArray(UUID[]::new));
    }

    static Scope of(ResultSet row, Role role) throws SQLException {
        return new Scope(role.scope(), row.getObject("scope_id", UUID.class), row.getString("scope_code"));
    }

    /** Administrators give every role; a partnership's officers those over its agencies and groups. */
    static boolean mayGive(Caller caller, Role role, @Nullable UUID owner) {
        boolean inside = role.scope() == ScopeType.AGENCY || role.scope() == ScopeType.GROUP;
        return caller.administrator() || (inside && owner != null && caller.mayEdit(owner));
    }

    /** Refuses unless the caller may give that role over that scope, and the officer named is one there. */
    void check(Role role, ScopeInput scope, @Nullable UUID officer, Faults faults) {
        boolean all = role.scope() == ScopeType.ALL;
        faults.unless(
                        scope.type() == role.scope(),
                        "/scope/type",
                        "does-not-fit-role",
                        "The role " + Kebab.name(role) + " goes with the scope " + Kebab.name(role.scope()) + ".")
                .unless(!all || scope.id() == null, "/scope/id", "not-needed", "Everything has no id.")
                .unless(all || scope.id() != null, "/scope/id", "required", "Say which one.")
                .refuse();
        Caller caller = current.get();
        UUID owner = scope.id() == null ? null : owner(role.scope(), scope.id());
        if (!all && (owner == null || !caller.maySeeMembersOf(owner))) {
            throw Refusal.notFound(Kebab.name(role.scope()));
        }
        if (!mayGive(caller, role, owner)) {
            throw Refusal.forbidden("That role is given by "
                    + (all || scope.type() == ScopeType.PARTNERSHIP
                            ? "administrators."
                            : "the partnership's officers."));
        }
        faults.unless(
                        officer == null || officerOf(officer, owner),
                        "/officer",
                        "unknown",
                        "There is no such officer in the partnership.")
                .refuse();
    }

    private @Nullable UUID owner(ScopeType type, UUID id) {
        String sql = switch (type) {
            case PARTNERSHIP -> "select id from partnership where id = :id";
            case AGENCY -> "select partnership_id from agency where id = :id";
            case GROUP -> "select partnership_id from partner_group where id = :id";
            case ALL -> throw new IllegalArgumentException("everything has no owner");
        };
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    private boolean officerOf(UUID officer, @Nullable UUID owner) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from officer o where o.id = :officer and (cast(:owner as uuid) is null
                            or o.partnership_id in (select coalesce(parent_id, id) from partnership where id = :owner)))""")
                .bind("officer", officer)
                .bindByType("owner", owner, UUID.class)
                .mapTo(Boolean.class)
                .one());
    }
}
