package org.waymark.rounds;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendars.Period;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

@Entity
@SuppressWarnings("UnusedVariable") // what the period is called is there for the database
class ReportingRound extends Root {
    private UUID partnershipId;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private String periodLabel;
    private RoundState state;
    private Instant openedAt;
    private LocalDate due;
    private @Nullable String instructions;
    private UUID @Nullable [] plans;
    private @Nullable Instant closedAt;

    ReportingRound about(UUID partnership, List<UUID> asked, Period period, Instant now) {
        partnershipId = partnership;
        plans = asked.isEmpty() ? null : asked.toArray(UUID[]::new);
        periodStart = period.start();
        periodEnd = period.end();
        periodLabel = period.label();
        state = RoundState.OPEN;
        openedAt = now;
        return this;
    }

    UUID partnership() {
        return partnershipId;
    }

    RoundInput said() {
        return new RoundInput(
                partnershipId, periodStart, due, instructions, plans == null ? List.of() : List.of(plans));
    }

    void say(LocalDate by, @Nullable String words) {
        LocalDate opened = LocalDate.ofInstant(openedAt, ZoneOffset.UTC);
        LocalDate latest = (opened.isAfter(periodEnd) ? opened : periodEnd).plusYears(1);
        new Faults()
                .unless(
                        by.isAfter(periodEnd),
                        "/due",
                        "too-early",
                        "A report is due after the period it tells of: after " + periodEnd + ".")
                .unless(!by.isAfter(latest), "/due", "too-late", "A report is due within a year: by " + latest + ".")
                .refuse();
        due = by;
        instructions = words == null || words.isBlank() ? null : words.strip();
    }

    /** What a closed round asked for is history. */
    void requireOpen() {
        if (state != RoundState.OPEN) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The round is closed: open it again first.");
        }
    }

    void become(RoundState to, @Nullable String reason, Instant now) {
        if (to == state) {
            throw Refusal.conflict("The round is " + Kebab.name(state) + " already.");
        }
        if (to == RoundState.OPEN && reason == null) {
            throw Refusal.of(ProblemType.REASON_NEEDED, "Say why the round is opened again.");
        }
        state = to;
        closedAt = to == RoundState.CLOSED ? now : null;
    }

    @Converter(autoApply = true)
    static class StateColumn extends KebabColumn<RoundState> {
        StateColumn() {
            super(RoundState.class);
        }
    }
}
