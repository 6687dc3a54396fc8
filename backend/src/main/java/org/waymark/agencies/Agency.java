package org.waymark.agencies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
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
class Agency extends Root {
    private @Nullable UUID partnershipId;
    private String code;
    private String name;
    private AgencyKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    private @Nullable LocalDate activeFrom;
    private @Nullable LocalDate activeTo;

    @ElementCollection
    @CollectionTable(name = "agency_section10", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "ordinal")
    private List<Section10> section10 = new ArrayList<>();

    void say(AgencyInput input) {
        check(input);
        partnershipId = input.partnership();
        code = input.code().strip();
        name = input.name().strip();
        kind = input.kind();
        aliases = input.aliases().stream().map(String::strip).toList();
        activeFrom = input.activeFrom();
        activeTo = input.activeTo();
        if (!section10.equals(input.section10())) {
            section10.clear();
            section10.addAll(input.section10());
        }
    }

    /** What it says of itself now: what a merge patch is laid upon. */
    AgencyInput said(List<ExternalId> externalIds) {
        return new AgencyInput(
                Objects.requireNonNull(partnershipId),
                code,
                name,
                kind,
                aliases,
                activeFrom,
                activeTo,
                List.copyOf(section10),
                externalIds);
    }

    private void check(AgencyInput input) {
        Faults faults = new Faults()
                .unless(
                        partnershipId == null || partnershipId.equals(input.partnership()),
                        "/partnership",
                        "fixed",
                        "An agency stays with the partnership that it was made in.")
                .period(input.activeFrom(), input.activeTo(), "/activeTo")
                .once(input.aliases(), "/aliases")
                .once(input.externalIds(), "/externalIds");
        List<Section10> periods = input.section10();
        for (int i = 0; i < periods.size(); i++) {
            Section10 period = periods.get(i);
            faults.period(period.from(), period.to(), "/section10/" + i + "/to");
            faults.unless(
                    periods.subList(0, i).stream().noneMatch(period::overlaps),
                    "/section10/" + i,
                    "overlaps",
                    "An agency has one section 10 category at a time, and this period overlaps one above it.");
        }
        faults.refuse();
    }

    @Converter(autoApply = true)
    static class KindColumn extends KebabColumn<AgencyKind> {
        KindColumn() {
            super(AgencyKind.class);
        }
    }
}
