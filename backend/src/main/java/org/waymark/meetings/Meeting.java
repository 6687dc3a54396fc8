package org.waymark.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.rows.Root;

@Entity
@SuppressWarnings("UnusedVariable") // whose it is is there for the database
class Meeting extends Root {
    private @Nullable UUID partnershipId;
    private @Nullable UUID groupId;
    private LocalDate date;
    private @Nullable String place;
    private @Nullable String agenda;
    private @Nullable String minutes;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Attendance> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Decision> decisions = new ArrayList<>();

    Meeting of(UUID group, UUID partnership) {
        groupId = group;
        partnershipId = partnership;
        return this;
    }

    void say(MeetingInput input) {
        date = input.date();
        place = input.place();
        agenda = input.agenda();
        minutes = input.minutes();
        Map<UUID, Attendance> came =
                attendance.stream().collect(Collectors.toMap(Attendance::whose, Function.identity()));
        List<Attendance> wanted = new ArrayList<>();
        for (AttendanceInput entry : input.attendance()) {
            Attendance known = came.get(Objects.requireNonNull(entry.whose()));
            wanted.add((known == null ? new Attendance() : known).say(this, wanted.size(), entry));
        }
        become(attendance, wanted);
        Map<UUID, Decision> taken = decisions.stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        List<Decision> stay = new ArrayList<>();
        for (DecisionInput entry : input.decisions()) {
            Decision known = entry.id() == null ? null : taken.get(entry.id());
            stay.add((known == null ? new Decision() : known).say(this, stay.size(), entry));
        }
        become(decisions, stay);
    }

    private static <T> void become(List<T> present, List<T> wanted) {
        present.retainAll(wanted);
        wanted.stream().filter(one -> !present.contains(one)).forEach(present::add);
    }

    /** What it says of itself now; null of one that was never said. */
    @Nullable
    MeetingInput said() {
        return groupId == null || date == null
                ? null
                : new MeetingInput(
                        date,
                        place,
                        agenda,
                        minutes,
                        attendance.stream().map(Attendance::said).toList(),
                        decisions.stream().map(Decision::said).toList());
    }

    /** A meeting at which something was decided stays. */
    void requireUndecided() {
        if (!decisions.isEmpty()) {
            throw Refusal.of(
                    ProblemType.HAS_HISTORY,
                    "Something was decided at this meeting. If it was entered by mistake, take its decisions out first.");
        }
    }
}
