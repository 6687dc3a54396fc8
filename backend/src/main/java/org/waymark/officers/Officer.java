package org.waymark.officers;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Faults;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

@Entity
class Officer extends Root {
    private @Nullable UUID partnershipId;
    private @Nullable UUID agencyId;
    private OfficerKind kind;
    private String name;
    private @Nullable String jobTitle;
    private @Nullable String email;
    private @Nullable LocalDate leftOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    /** @param agencyKnown whether the agency named is one of the partnership's */
    void say(OfficerInput input, boolean agencyKnown) {
        new Faults()
                .unless(
                        partnershipId == null || partnershipId.equals(input.partnership()),
                        "/partnership",
                        "fixed",
                        "An officer stays with the partnership that they were entered in.")
                .unless(agencyKnown, "/agency", "unknown", "There is no such agency in the partnership.")
                .once(input.aliases(), "/aliases")
                .once(input.externalIds(), "/externalIds")
                .refuse();
        partnershipId = input.partnership();
        agencyId = input.agency();
        kind = input.kind();
        name = input.name().strip();
        jobTitle = input.jobTitle();
        email = input.email();
        leftOn = input.leftOn();
        aliases = input.aliases().stream().map(String::strip).toList();
    }

    /** @param day the last day */
    void leave(LocalDate day) {
        leftOn = day;
    }

    /** What it says of itself now: what a merge patch is laid upon. */
    OfficerInput said(List<ExternalId> externalIds) {
        return new OfficerInput(
                Objects.requireNonNull(partnershipId),
                agencyId,
                kind,
                name,
                jobTitle,
                email,
                leftOn,
                aliases,
                externalIds);
    }

    @Converter(autoApply = true)
    static class KindColumn extends KebabColumn<OfficerKind> {
        KindColumn() {
            super(OfficerKind.class);
        }
    }
}
