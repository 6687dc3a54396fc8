package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.agencies.AgencyKind;
import org.waymark.agencies.Section10;
import org.waymark.groups.GroupKind;
import org.waymark.kernel.ExternalId;
import org.waymark.partnerships.AreaKind;
import org.waymark.partnerships.PartnershipKind;

/** The files that say who belongs to the partnership. */
final class MemberFiles {
    private MemberFiles() {}

    record Partnerships(List<AreaEntry> areas, List<PartnershipEntry> partnerships) {}

    record AreaEntry(
            String code,
            String name,
            AreaKind kind,
            @Nullable String parent) {}

    record PartnershipEntry(
            String name,
            String shortName,
            PartnershipKind kind,
            String area,
            boolean childrensServicesAuthority,
            @Nullable String parent) {}

    record Agencies(List<AgencyEntry> agencies) {}

    record AgencyEntry(
            String code,
            String name,
            AgencyKind kind,
            List<String> aliases,
            @Nullable LocalDate activeFrom,
            @Nullable LocalDate activeTo,
            List<Section10> section10,
            List<ExternalId> externalIds,
            List<MembershipEntry> memberships) {}

    record MembershipEntry(
            String partnership, LocalDate from, @Nullable LocalDate to) {}

    record Officers(List<OfficerEntry> officers) {}

    /** @param code known to the files only */
    record OfficerEntry(
            String code,
            String agency,
            String name,
            String email,
            @Nullable LocalDate leftOn,
            List<String> aliases,
            List<ExternalId> externalIds) {}

    record Groups(List<GroupEntry> groups) {}

    record GroupEntry(
            String code,
            String name,
            GroupKind kind,
            @Nullable String parent,
            @Nullable String termsOfReference,
            List<String> aliases,
            List<SeatEntry> seats) {}

    record SeatEntry(
            @Nullable String agency,
            String role,
            boolean statutory,
            boolean chair,
            boolean inAttendance,
            @Nullable String officer,
            LocalDate from,
            @Nullable LocalDate to) {}
}
