package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.rows.Where;

/** The caller as the product knows them. Somebody signed in without any grant is told so by empty lists. */
@ApplicationScoped
public class MeService {
    private final Jdbi jdbi;
    private final GrantQueries grants;
    private final CurrentCaller current;

    MeService(Jdbi jdbi, GrantQueries grants, CurrentCaller current) {
        this.jdbi = jdbi;
        this.grants = grants;
        this.current = current;
    }

    @Transactional
    public MeView get() {
        Caller caller = current.get();
        return jdbi.withHandle(handle -> new MeView(
                caller.principal(),
                caller.name(),
                caller.email(),
                officer(handle, caller.reach().officer()),
                grants.of(caller.principal(), caller),
                named(handle, "agency", "code", caller.reach().agencies().toArray(UUID[]::new)),
                named(handle, "partnership", "short_name", caller.readable()),
                allowed(caller)));
    }

    private static @Nullable Related officer(Handle handle, @Nullable UUID id) {
        return id == null
                ? null
                : named(handle, "officer", "null::text", new UUID[] {id}).stream()
                        .findFirst()
                        .orElse(null);
    }

    private static List<Related> named(Handle handle, String table, String code, UUID @Nullable [] ids) {
        return new Where()
                .anyOf("id", ids)
                .query(handle, "select id, " + code + " as code, name from " + table + " ", "order by name, id", 1000)
                .map((row, context) ->
                        new Related(row.getObject("id", UUID.class), row.getString("code"), row.getString("name")))
                .list();
    }

    private static List<String> allowed(Caller caller) {
        if (caller.administrator()) {
            return List.of("create-partnership", "invite");
        }
        return caller.reach().edits().isEmpty() ? List.of() : List.of("invite");
    }
}
