package org.waymark.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.partnerships.PartnershipService;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** Groups and their seats: seen by the members of the partnership and its districts, kept by its officers. */
@ApplicationScoped
public class GroupService {
    private final Roots roots;
    private final GroupQueries queries;
    private final MemberQueries members;
    private final PartnershipService partnerships;
    private final CurrentCaller current;
    private final Inputs inputs;

    GroupService(
            Roots roots,
            GroupQueries queries,
            MemberQueries members,
            PartnershipService partnerships,
            CurrentCaller current,
            Inputs inputs) {
        this.roots = roots;
        this.queries = queries;
        this.members = members;
        this.partnerships = partnerships;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<GroupView> page(GroupFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public GroupView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "group");
    }

    /** The seats that there are on a day, with who holds them then. */
    @Transactional
    public Page<GroupMember> members(UUID id, GroupMemberFilter filter) {
        return members.page(get(id).id(), filter);
    }

    @Writes
    @Transactional
    public GroupView create(GroupInput input) {
        partnerships.requireEditable(input.partnership());
        return change(new PartnerGroup(), input);
    }

    @Writes
    @Transactional
    public GroupView replace(UUID id, @Nullable IfMatch ifMatch, GroupInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public GroupView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        PartnerGroup group = load(id, ifMatch);
        return change(group, patch.onto(group.said(), GroupInput.class, inputs));
    }

    /** Only a group that nothing refers to can go. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        roots.remove(load(id, ifMatch));
    }

    private GroupView change(PartnerGroup group, GroupInput input) {
        Faults faults = new Faults();
        group.check(input, faults);
        if (input.parent() != null) {
            faults.unless(
                    !queries.known("partner_group", List.of(input.parent()), input.partnership())
                            .isEmpty(),
                    "/parent",
                    "unknown",
                    "There is no such group in the partnership.");
        }
        known("agency", SeatInput::agency, input, faults);
        known("officer", SeatInput::officer, input, faults);
        faults.refuse();
        group.say(input);
        roots.keep(group);
        return Objects.requireNonNull(queries.one(group.id(), current.get()));
    }

    private void known(String what, Function<SeatInput, @Nullable UUID> named, GroupInput input, Faults faults) {
        List<UUID> asked = input.seats().stream()
                .map(named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> known = asked.isEmpty() ? asked : queries.known(what, asked, input.partnership());
        for (int i = 0; i < input.seats().size(); i++) {
            UUID id = named.apply(input.seats().get(i));
            faults.unless(
                    id == null || known.contains(id),
                    "/seats/" + i + "/" + what,
                    "unknown",
                    "There is no such " + what + " in the partnership.");
        }
    }

    private PartnerGroup load(UUID id, @Nullable IfMatch ifMatch) {
        return roots.toChange(
                PartnerGroup.class,
                id,
                ifMatch,
                this::get,
                seen -> current.get().mayEdit(seen.partnership().id()),
                "Only the partnership's officers change its groups.");
    }
}
