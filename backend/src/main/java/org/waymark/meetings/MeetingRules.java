package org.waymark.meetings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;

/**
 * What the record of a meeting must be true of, beside its shape.
 *
 * @param before what it says now; null of a new one
 * @param seats the seats of its group
 * @param officers the officers it names that are the partnership's
 * @param subjects what its decisions are about, as far as the caller may read it
 */
record MeetingRules(
        @Nullable MeetingInput before,
        Set<UUID> seats,
        Set<UUID> officers,
        Set<SubjectInput> subjects,
        LocalDate today) {

    void check(MeetingInput input) {
        Faults faults = new Faults();
        boolean toCome = input.date().isAfter(today);
        attendance(input.attendance(), toCome, faults);
        decisions(input.decisions(), toCome, faults);
        faults.refuse();
    }

    private void attendance(List<AttendanceInput> entries, boolean toCome, Faults faults) {
        Set<UUID> met = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            AttendanceInput entry = entries.get(i);
            String at = "/attendance/" + i;
            UUID whose = entry.whose();
            faults.unless(whose != null, at, "whose", "Say which seat or which officer it is about.")
                    .unless(whose == null || met.add(whose), at, "repeated", "They stand in the list already.")
                    .unless(
                            entry.seat() == null || seats.contains(entry.seat()),
                            at + "/seat",
                            "unknown",
                            "The group has no such seat.")
                    .unless(
                            entry.deputy() == null || entry.presence() == Presence.DEPUTY,
                            at + "/deputy",
                            "nobody-deputised",
                            "A deputy is named only where one came.")
                    .unless(
                            !toCome || entry.presence() == Presence.APOLOGIES || entry.presence() == Presence.DEPUTY,
                            at + "/presence",
                            "not-yet",
                            "The meeting is still to come: apologies and deputies can be noted before it, no more.");
            known(entry.officer(), at + "/officer", faults);
            known(entry.deputy(), at + "/deputy", faults);
        }
    }

    private void known(@Nullable UUID officer, String at, Faults faults) {
        faults.unless(
                officer == null || officers.contains(officer),
                at,
                "unknown",
                "There is no such officer in the partnership.");
    }

    private void decisions(List<DecisionInput> entries, boolean toCome, Faults faults) {
        List<DecisionInput> present = before == null ? List.of() : before.decisions();
        Set<UUID> ids = present.stream().map(DecisionInput::id).collect(Collectors.toCollection(HashSet::new));
        Set<SubjectInput> kept = subjects(present.stream()).collect(Collectors.toSet());
        for (int i = 0; i < entries.size(); i++) {
            DecisionInput entry = entries.get(i);
            String at = "/decisions/" + i;
            SubjectInput about = entry.about();
            faults.unless(!toCome, at, "not-yet", "The meeting is still to come: nothing has been decided.")
                    .unless(
                            entry.id() == null || ids.remove(entry.id()),
                            at + "/id",
                            "unknown",
                            "The meeting has no such decision, or it stands in the list already.")
                    .unless(
                            about == null || subjects.contains(about) || kept.contains(about),
                            at + "/about",
                            "unknown",
                            "There is nothing of that kind and id in the partnership and its districts.");
        }
    }

    static Stream<SubjectInput> subjects(Stream<DecisionInput> decisions) {
        return decisions.map(DecisionInput::about).filter(Objects::nonNull);
    }
}
