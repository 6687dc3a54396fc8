package org.waymark.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.waymark.agencies.AgencyInput;
import org.waymark.agencies.AgencyKind;
import org.waymark.agencies.AgencyService;
import org.waymark.groups.GroupInput;
import org.waymark.groups.GroupKind;
import org.waymark.groups.GroupService;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Today;
import org.waymark.memberships.MembershipInput;
import org.waymark.memberships.MembershipService;
import org.waymark.officers.OfficerInput;
import org.waymark.officers.OfficerKind;
import org.waymark.officers.OfficerService;

/** Makes the agencies, officers and groups that a person decided a document's names to mean. */
@ApplicationScoped
class Newcomers {
    private final AgencyService agencies;
    private final MembershipService memberships;
    private final OfficerService officers;
    private final GroupService groups;
    private final Today today;

    Newcomers(
            AgencyService agencies,
            MembershipService memberships,
            OfficerService officers,
            GroupService groups,
            Today today) {
        this.agencies = agencies;
        this.memberships = memberships;
        this.officers = officers;
        this.groups = groups;
        this.today = today;
    }

    Member make(UUID home, UUID partnership, String text, MemberKind kind, NewMember create) {
        String name = create.name() == null ? text : create.name();
        UUID id = switch (kind) {
            case AGENCY -> agency(home, partnership, name, create);
            case OFFICER -> officer(home, name, create);
            case GROUP ->
                groups.create(new GroupInput(
                                home,
                                code(create),
                                name,
                                Kebab.known(GroupKind.class, Objects.requireNonNull(create.kind())),
                                null,
                                null,
                                List.of(),
                                List.of()))
                        .id();
        };
        return new Member(kind, id, name);
    }

    /** Made a member from today, too: who is named in a plan is to read it. */
    private UUID agency(UUID home, UUID partnership, String name, NewMember create) {
        UUID agency = agencies.create(new AgencyInput(
                        home,
                        code(create),
                        name,
                        Kebab.known(AgencyKind.class, Objects.requireNonNull(create.kind())),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of()))
                .id();
        memberships.create(new MembershipInput(agency, partnership, today.date(), null));
        return agency;
    }

    private UUID officer(UUID home, String name, NewMember create) {
        OfficerKind kind = Kebab.constant(OfficerKind.class, create.kind());
        return officers.create(new OfficerInput(
                        home,
                        create.agency(),
                        kind == null ? OfficerKind.PERSON : kind,
                        name,
                        create.jobTitle(),
                        create.email(),
                        null,
                        List.of(),
                        List.of()))
                .id();
    }

    private static String code(NewMember create) {
        return Objects.requireNonNull(create.code()).strip();
    }
}
