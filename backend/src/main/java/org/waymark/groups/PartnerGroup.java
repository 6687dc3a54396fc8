package org.waymark.groups;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

/** A group; so named because SQL and HQL keep the shorter word for themselves. */
@Entity
class PartnerGroup extends Root {
    private @Nullable UUID partnershipId;
    private String code;
    private String name;
    private GroupKind kind;
    private @Nullable UUID parentId;
    private @Nullable String termsOfReference;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Seat> seats = new ArrayList<>();

    /** Notes what this group in particular cannot be told. */
    void check(GroupInput input, Faults faults) {
        faults.unless(
                        partnershipId == null || partnershipId.equals(input.partnership()),
                        "/partnership",
                        "fixed",
                        "A group stays with the partnership that it was made in.")
                .unless(!id().equals(input.parent()), "/parent", "itself", "A group cannot answer to itself.")
                .once(input.aliases(), "/aliases");
        Map<UUID, Seat> present = present();
        for (int i = 0; i < input.seats().size(); i++) {
            SeatInput seat = input.seats().get(i);
            String place = "/seats/" + i;
            faults.unless(
                            seat.id() == null || present.remove(seat.id()) != null,
                            place + "/id",
                            "unknown",
                            "The group has no such seat, or it stands in the list already.")
                    .unless(
                            seat.agency() != null
                                    || (seat.role() != null && !seat.role().isBlank()),
                            place,
                            "whose",
                            "A seat is of an agency or of a role: say at least one.")
                    .period(seat.from(), seat.to(), place + "/to");
        }
    }

    void say(GroupInput input) {
        partnershipId = input.partnership();
        code = input.code().strip();
        name = input.name().strip();
        kind = input.kind();
        parentId = input.parent();
        termsOfReference = input.termsOfReference();
        aliases = input.aliases().stream().map(String::strip).toList();
        Map<UUID, Seat> present = present();
        List<Seat> wanted = new ArrayList<>();
        for (SeatInput seat : input.seats()) {
            Seat known = seat.id() == null ? null : present.get(seat.id());
            wanted.add((known == null ? new Seat() : known).say(this, wanted.size(), seat));
        }
        seats.retainAll(wanted);
        wanted.stream().filter(seat -> !seats.contains(seat)).forEach(seats::add);
    }

    /** What it says of itself now: what a merge patch is laid upon. */
    GroupInput said() {
        return new GroupInput(
                Objects.requireNonNull(partnershipId),
                code,
                name,
                kind,
                parentId,
                termsOfReference,
                aliases,
                seats.stream().map(Seat::said).toList());
    }

    private Map<UUID, Seat> present() {
        return seats.stream().collect(Collectors.toMap(Seat::id, Function.identity()));
    }

    @Converter(autoApply = true)
    static class KindColumn extends KebabColumn<GroupKind> {
        KindColumn() {
            super(GroupKind.class);
        }
    }
}
