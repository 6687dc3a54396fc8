package org.waymark.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.groups.GroupService;
import org.waymark.groups.GroupView;
import org.waymark.groups.SeatView;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/**
 * Meetings: seen by everybody who sees the group; kept by the partnership's officers; who came and what was decided
 * also by those who sit on the group.
 */
@ApplicationScoped
public class MeetingService {
    private final Roots roots;
    private final MeetingQueries queries;
    private final Named named;
    private final GroupService groups;
    private final CurrentCaller current;
    private final Inputs inputs;
    private final Today today;

    MeetingService(
            Roots roots,
            MeetingQueries queries,
            Named named,
            GroupService groups,
            CurrentCaller current,
            Inputs inputs,
            Today today) {
        this.roots = roots;
        this.queries = queries;
        this.named = named;
        this.groups = groups;
        this.current = current;
        this.inputs = inputs;
        this.today = today;
    }

    @Transactional
    public Page<MeetingView> page(UUID group, MeetingFilter filter) {
        return queries.page(groups.get(group).id(), filter, current.get());
    }

    @Transactional
    public MeetingView get(UUID group, UUID id) {
        return seen(groups.get(group), id);
    }

    @Writes
    @Transactional
    public MeetingView create(UUID group, MeetingInput input) {
        GroupView of = groups.get(group);
        if (!current.get().mayEdit(of.partnership().id())) {
            throw Refusal.forbidden("Only the partnership's officers call the meetings of its groups.");
        }
        return change(new Meeting().of(of.id(), of.partnership().id()), of, input);
    }

    @Writes
    @Transactional
    public MeetingView replace(UUID group, UUID id, @Nullable IfMatch ifMatch, MeetingInput input) {
        GroupView of = groups.get(group);
        return record(load(of, id, ifMatch, "record"), of, input);
    }

    @Writes
    @Transactional
    public MeetingView patch(UUID group, UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        GroupView of = groups.get(group);
        Meeting meeting = load(of, id, ifMatch, "record");
        return record(meeting, of, patch.onto(Objects.requireNonNull(meeting.said()), MeetingInput.class, inputs));
    }

    @Writes
    @Transactional
    public void delete(UUID group, UUID id, @Nullable IfMatch ifMatch) {
        Meeting meeting = load(groups.get(group), id, ifMatch, "edit");
        meeting.requireUndecided();
        roots.remove(meeting);
    }

    /** Who sits on the group says who came and what was decided; when, where and what about is the officers' to say. */
    private MeetingView record(Meeting meeting, GroupView group, MeetingInput input) {
        MeetingInput before = Objects.requireNonNull(meeting.said());
        MeetingInput recorded = new MeetingInput(
                before.date(),
                before.place(),
                before.agenda(),
                before.minutes(),
                input.attendance(),
                input.decisions());
        if (!recorded.equals(input)
                && !current.get().mayEdit(group.partnership().id())) {
            throw Refusal.forbidden(
                    "Those who sit on the group record who came and what was decided. Only the partnership's officers"
                            + " change the date, the place, the agenda and the minutes.");
        }
        return change(meeting, group, input);
    }

    private MeetingView change(Meeting meeting, GroupView group, MeetingInput input) {
        Map<UUID, @Nullable UUID> holders = new HashMap<>();
        for (SeatView seat : group.seats()) {
            holders.put(
                    seat.id(), seat.officer() == null ? null : seat.officer().id());
        }
        UUID county = group.partnership().id();
        List<UUID> officers = input.attendance().stream()
                .flatMap(entry -> Stream.of(entry.officer(), entry.deputy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<SubjectInput> subjects =
                MeetingRules.subjects(input.decisions().stream()).toList();
        new MeetingRules(
                        meeting.said(),
                        holders.keySet(),
                        named.officers(officers, county),
                        named.subjects(subjects, county, current.get()),
                        today.date())
                .check(input);
        meeting.say(new MeetingInput(
                input.date(),
                input.place(),
                input.agenda(),
                input.minutes(),
                input.attendance().stream()
                        .map(entry -> entry.by(holders.get(entry.seat())))
                        .toList(),
                input.decisions()));
        roots.keep(meeting);
        return seen(group, meeting.id());
    }

    private MeetingView seen(GroupView group, UUID id) {
        return Refusal.orNotFound(queries.one(group.id(), id, current.get()), "meeting");
    }

    private Meeting load(GroupView group, UUID id, @Nullable IfMatch ifMatch, String needs) {
        return roots.toChange(
                Meeting.class,
                id,
                ifMatch,
                wanted -> seen(group, wanted),
                view -> view.allowed().contains(needs),
                "Only the partnership's officers and those who sit on the group keep the record of its meetings.");
    }
}
