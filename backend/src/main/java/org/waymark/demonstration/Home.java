package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ScopeInput;
import org.waymark.access.ScopeType;
import org.waymark.agencies.AgencyFilter;
import org.waymark.agencies.AgencyService;
import org.waymark.demonstration.MemberFiles.OfficerEntry;
import org.waymark.demonstration.MemberFiles.PartnershipEntry;
import org.waymark.groups.GroupFilter;
import org.waymark.groups.GroupService;
import org.waymark.officers.OfficerFilter;
import org.waymark.officers.OfficerService;
import org.waymark.officers.OfficerView;
import org.waymark.paging.Paging;
import org.waymark.partnerships.PartnershipFilter;
import org.waymark.partnerships.PartnershipService;
import org.waymark.partnerships.PartnershipView;

/** Finds again, in what stands in the product now, what the files name by codes. */
@ApplicationScoped
class Home {
    private final PartnershipService partnerships;
    private final AgencyService agencies;
    private final GroupService groups;
    private final OfficerService officers;

    Home(PartnershipService partnerships, AgencyService agencies, GroupService groups, OfficerService officers) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.groups = groups;
        this.officers = officers;
    }

    /** The demonstration's partnership; null where it is not, or is no longer called so. */
    @Nullable
    UUID partnership(DemonstrationFiles files) {
        PartnershipEntry home = files.read("partnership.yaml", MemberFiles.Partnerships.class)
                .partnerships()
                .getFirst();
        return partnerships().stream()
                .filter(one -> one.name().equals(home.name()) && one.shortName().equals(home.shortName()))
                .map(PartnershipView::id)
                .findFirst()
                .orElse(null);
    }

    /** Over what somebody is let in; null where there is no such thing any more. */
    @Nullable
    ScopeInput scope(SignIn signIn, UUID home, @Nullable OfficerView officer) {
        ScopeType type = signIn.granted().scope();
        if (type == ScopeType.ALL) {
            return new ScopeInput(type, null);
        }
        UUID id = signIn.leadsPriorities() ? agencyOf(officer) : id(type, signIn.code(), home);
        return id == null ? null : new ScopeInput(type, id);
    }

    private static @Nullable UUID agencyOf(@Nullable OfficerView officer) {
        return officer == null || officer.agency() == null
                ? null
                : officer.agency().id();
    }

    private @Nullable UUID id(ScopeType type, @Nullable String code, UUID home) {
        if (code == null) {
            return null;
        }
        return switch (type) {
            case ALL -> null;
            case PARTNERSHIP ->
                partnerships().stream()
                        .filter(one -> one.shortName().equals(code))
                        .map(PartnershipView::id)
                        .findFirst()
                        .orElse(null);
            case AGENCY -> {
                AgencyFilter named = new AgencyFilter();
                named.partnership = List.of(home);
                named.code = List.of(code);
                yield agencies.page(named).items().stream()
                        .map(agency -> agency.id())
                        .findFirst()
                        .orElse(null);
            }
            case GROUP -> {
                GroupFilter named = new GroupFilter();
                named.partnership = List.of(home);
                named.code = List.of(code);
                yield groups.page(named).items().stream()
                        .map(group -> group.id())
                        .findFirst()
                        .orElse(null);
            }
        };
    }

    /** The post that the files know by this code, which the product knows by its address. */
    @Nullable
    OfficerView officer(@Nullable String code, UUID home, DemonstrationFiles files) {
        OfficerEntry entry = files.read("officers.yaml", MemberFiles.Officers.class).officers().stream()
                .filter(officer -> officer.code().equals(code))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            return null;
        }
        OfficerFilter named = new OfficerFilter();
        named.partnership = List.of(home);
        named.limit = Paging.MOST;
        return officers.page(named).items().stream()
                .filter(officer -> entry.email().equals(officer.email()))
                .findFirst()
                .orElse(null);
    }

    private List<PartnershipView> partnerships() {
        PartnershipFilter all = new PartnershipFilter();
        all.limit = Paging.MOST;
        return partnerships.page(all).items();
    }
}
