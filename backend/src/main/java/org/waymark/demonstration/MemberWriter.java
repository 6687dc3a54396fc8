package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.waymark.agencies.AgencyInput;
import org.waymark.agencies.AgencyService;
import org.waymark.demonstration.MemberFiles.AgencyEntry;
import org.waymark.demonstration.MemberFiles.AreaEntry;
import org.waymark.demonstration.MemberFiles.GroupEntry;
import org.waymark.demonstration.MemberFiles.MembershipEntry;
import org.waymark.demonstration.MemberFiles.OfficerEntry;
import org.waymark.demonstration.MemberFiles.PartnershipEntry;
import org.waymark.demonstration.MemberFiles.SeatEntry;
import org.waymark.groups.GroupInput;
import org.waymark.groups.GroupService;
import org.waymark.groups.SeatInput;
import org.waymark.memberships.MembershipInput;
import org.waymark.memberships.MembershipService;
import org.waymark.officers.OfficerInput;
import org.waymark.officers.OfficerKind;
import org.waymark.officers.OfficerService;
import org.waymark.partnerships.AreaFilter;
import org.waymark.partnerships.AreaInput;
import org.waymark.partnerships.AreaService;
import org.waymark.partnerships.AreaView;
import org.waymark.partnerships.PartnershipInput;
import org.waymark.partnerships.PartnershipService;

/** Writes the partnerships and everybody in them. */
@ApplicationScoped
class MemberWriter {
    private final AreaService areas;
    private final PartnershipService partnerships;
    private final AgencyService agencies;
    private final MembershipService memberships;
    private final OfficerService officers;
    private final GroupService groups;

    MemberWriter(
            AreaService areas,
            PartnershipService partnerships,
            AgencyService agencies,
            MembershipService memberships,
            OfficerService officers,
            GroupService groups) {
        this.areas = areas;
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.memberships = memberships;
        this.officers = officers;
        this.groups = groups;
    }

    void write(DemonstrationFiles files, Codes codes) {
        MemberFiles.Partnerships places = files.read("partnership.yaml", MemberFiles.Partnerships.class);
        places.areas().forEach(area -> codes.put(Codes.Kind.AREA, area.code(), area(area, codes)));
        places.partnerships()
                .forEach(entry -> codes.put(Codes.Kind.PARTNERSHIP, entry.shortName(), partnership(entry, codes)));
        UUID home = codes.id(
                Codes.Kind.PARTNERSHIP, places.partnerships().getFirst().shortName());
        files.read("agencies.yaml", MemberFiles.Agencies.class).agencies().forEach(entry -> agency(entry, home, codes));
        files.read("officers.yaml", MemberFiles.Officers.class)
                .officers()
                .forEach(entry -> codes.put(Codes.Kind.OFFICER, entry.code(), officer(entry, home, codes)));
        files.read("groups.yaml", MemberFiles.Groups.class)
                .groups()
                .forEach(entry -> codes.put(Codes.Kind.GROUP, entry.code(), group(entry, home, codes)));
    }

    /** Areas are the whole installation's: one that is there already, such as England, is the one that is meant. */
    private UUID area(AreaEntry entry, Codes codes) {
        AreaFilter same = new AreaFilter();
        same.code = List.of(entry.code());
        return areas.page(same).items().stream()
                .findFirst()
                .map(AreaView::id)
                .orElseGet(() -> areas.create(new AreaInput(
                                entry.code(),
                                entry.name(),
                                entry.kind(),
                                codes.idIfNamed(Codes.Kind.AREA, entry.parent())))
                        .id());
    }

    private UUID partnership(PartnershipEntry entry, Codes codes) {
        return partnerships
                .create(new PartnershipInput(
                        entry.name(),
                        entry.shortName(),
                        entry.kind(),
                        codes.id(Codes.Kind.AREA, entry.area()),
                        entry.childrensServicesAuthority(),
                        codes.idIfNamed(Codes.Kind.PARTNERSHIP, entry.parent())))
                .id();
    }

    private void agency(AgencyEntry entry, UUID home, Codes codes) {
        UUID id = agencies.create(new AgencyInput(
                        home,
                        entry.code(),
                        entry.name(),
                        entry.kind(),
                        entry.aliases(),
                        entry.activeFrom(),
                        entry.activeTo(),
                        entry.section10(),
                        entry.externalIds()))
                .id();
        codes.put(Codes.Kind.AGENCY, entry.code(), id);
        for (MembershipEntry membership : entry.memberships()) {
            memberships.create(new MembershipInput(
                    id,
                    codes.id(Codes.Kind.PARTNERSHIP, membership.partnership()),
                    membership.from(),
                    membership.to()));
        }
    }

    private UUID officer(OfficerEntry entry, UUID home, Codes codes) {
        return officers.create(new OfficerInput(
                        home,
                        codes.id(Codes.Kind.AGENCY, entry.agency()),
                        OfficerKind.POST,
                        entry.name(),
                        null,
                        entry.email(),
                        entry.leftOn(),
                        entry.aliases(),
                        entry.externalIds()))
                .id();
    }

    private UUID group(GroupEntry entry, UUID home, Codes codes) {
        return groups.create(new GroupInput(
                        home,
                        entry.code(),
                        entry.name(),
                        entry.kind(),
                        codes.idIfNamed(Codes.Kind.GROUP, entry.parent()),
                        entry.termsOfReference(),
                        entry.aliases(),
                        entry.seats().stream().map(seat -> seat(seat, codes)).toList()))
                .id();
    }

    private static SeatInput seat(SeatEntry seat, Codes codes) {
        return new SeatInput(
                null,
                codes.idIfNamed(Codes.Kind.AGENCY, seat.agency()),
                seat.role(),
                seat.statutory(),
                seat.chair(),
                seat.inAttendance(),
                codes.idIfNamed(Codes.Kind.OFFICER, seat.officer()),
                seat.from(),
                seat.to());
    }
}
