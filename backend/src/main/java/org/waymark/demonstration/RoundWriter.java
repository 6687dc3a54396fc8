package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.calendars.CalendarService;
import org.waymark.calendars.Period;
import org.waymark.calendars.ReportingCalendar;
import org.waymark.calendars.WorkingDays;
import org.waymark.plans.PlanService;
import org.waymark.rounds.RoundInput;
import org.waymark.rounds.RoundService;
import org.waymark.rounds.RoundState;
import org.waymark.rounds.RoundTransition;

/** Asks for the progress of the last two periods that are over: the earlier round is closed, the newest is open. */
@ApplicationScoped
class RoundWriter {
    private static final int WORKING_DAYS = 20;
    private static final String INSTRUCTIONS =
            "Two or three sentences for each action are enough. Say plainly what stands in the way:"
                    + " the Executive reads that first.";

    private final RoundService rounds;
    private final CalendarService calendars;
    private final WorkingDays workingDays;
    private final PlanService plans;

    RoundWriter(RoundService rounds, CalendarService calendars, WorkingDays workingDays, PlanService plans) {
        this.rounds = rounds;
        this.calendars = calendars;
        this.workingDays = workingDays;
        this.plans = plans;
    }

    /** The plan is still a draft, so it is named. */
    void write(UUID plan, LocalDate today) {
        UUID partnership = plans.said(plan).partnership();
        ReportingCalendar calendar = calendars.reporting(partnership);
        Period newest = calendar.newestEnded(today).orElseThrow();
        Period earlier = calendar.newestEnded(newest.start()).orElseThrow();
        UUID closed = rounds.create(new RoundInput(
                        partnership,
                        earlier.start(),
                        workingDays.after(earlier.end(), WORKING_DAYS),
                        null,
                        List.of(plan)))
                .id();
        rounds.transition(closed, new RoundTransition(RoundState.CLOSED, "The Executive has read the reports"));
        rounds.create(new RoundInput(partnership, newest.start(), null, INSTRUCTIONS, List.of(plan)));
    }
}
