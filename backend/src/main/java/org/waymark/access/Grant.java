package org.waymark.access;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

/** A role that a principal holds; in a table with a longer name, because SQL keeps the shorter word for itself. */
@Entity
@Table(name = "access_grant")
class Grant extends Root {
    private String issuer;
    private String subject;
    private @Nullable String name;
    private @Nullable Role role;
    private @Nullable UUID partnershipId;
    private @Nullable UUID agencyId;
    private @Nullable UUID groupId;
    private @Nullable UUID officerId;

    /** Notes what this grant in particular cannot be told. */
    void check(GrantInput input, Faults faults) {
        GrantInput said = said();
        if (said == null) {
            return;
        }
        String end = "It stays as it was given. Delete this grant and give another.";
        faults.unless(said.principal().equals(input.principal()), "/principal", "fixed", end)
                .unless(said.role() == input.role(), "/role", "fixed", end)
                .unless(said.scope().equals(input.scope()), "/scope", "fixed", end);
    }

    void say(GrantInput input) {
        issuer = input.principal().issuer();
        subject = input.principal().subject();
        name = input.name();
        role = input.role();
        UUID id = input.scope().id();
        partnershipId = role.scope() == ScopeType.PARTNERSHIP ? id : null;
        agencyId = role.scope() == ScopeType.AGENCY ? id : null;
        groupId = role.scope() == ScopeType.GROUP ? id : null;
        officerId = input.officer();
    }

    /** What it says of itself now: what a merge patch is laid upon. Null when it is new. */
    @Nullable
    GrantInput said() {
        if (role == null) {
            return null;
        }
        UUID id = partnershipId != null ? partnershipId : agencyId != null ? agencyId : groupId;
        return new GrantInput(
                new PrincipalInput(issuer, subject), name, role, new ScopeInput(role.scope(), id), officerId);
    }

    @Converter(autoApply = true)
    static class RoleColumn extends KebabColumn<Role> {
        RoleColumn() {
            super(Role.class);
        }
    }
}
