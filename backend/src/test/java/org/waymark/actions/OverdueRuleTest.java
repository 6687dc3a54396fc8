package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Caller;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.plans.PlanPeriod;
import org.waymark.rows.JsonColumns;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.DateRange;
import org.waymark.timescales.Deadline;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleKind;

/**
 * What is late stands twice: in {@link Deadline}, and in SQL for filters and orders. Whatever was promised, and on
 * whatever day one looks, the two say the same.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OverdueRuleTest {
    private static final int ACTIONS = 150;
    private static final PlanPeriod PERIOD = new PlanPeriod(LocalDate.of(2009, 4, 1), LocalDate.of(2011, 3, 31));
    private static final LocalDate CLOSING = LocalDate.of(2010, 7, 14);
    private static final List<String> INTERVALS =
            List.of("P1W", "P2W", "P10D", "P1M", "P3M", "P6M", "P13M", "P1Y", "term");

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Jdbi jdbi;

    @Inject
    JsonColumns json;

    private static final String REPORTED = """
            insert into progress_report (id, partnership_id, plan_id, action_id, agency_id, period_start, period_end,
                period_label, state, status, on_behalf, submitted_at, first_submitted_at)
            select gen_random_uuid(), a.partnership_id, a.plan_id, a.id, ?::uuid, '2009-04-01', '2009-06-30', 'Q1 2009/10',
                'submitted', 'on-track', false, ?::date + time '12:00', ?::date + time '12:00' from action a where a.id = ?
            """;

    private final Map<UUID, List<Deadline>> promised = new HashMap<>();
    private UUID plan = new UUID(0, 0);

    @BeforeEach
    void nothing() {
        promised.clear();
    }

    /** A day around the plan's period; now and then the last of a long month, from which months are counted shortly. */
    private static LocalDate day(Random chance) {
        LocalDate day = LocalDate.of(2008, 10, 1).plusDays(chance.nextInt(1000));
        return chance.nextInt(4) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    private static @Nullable LocalDate perhaps(Random chance) {
        return chance.nextInt(3) == 0 ? null : day(chance);
    }

    private static Timescale timescale(Random chance) {
        LocalDate day = day(chance);
        LocalDate later = day.plusDays(chance.nextInt(400));
        return switch (chance.nextInt(8)) {
            case 0 -> Timescale.NONE;
            case 1 -> new Timescale(OpenState.UNCONFIRMED, "TBC", null, null, null, null, null);
            case 2 -> set(TimescaleKind.DUE, null, day, null);
            case 3 -> set(TimescaleKind.STARTS, day, null, null);
            case 4 -> set(TimescaleKind.STARTS_ENDS, day, later, null);
            case 5 -> set(TimescaleKind.CONTINUOUS, chance.nextBoolean() ? day : null, null, null);
            case 6 -> set(TimescaleKind.FREE_TEXT, null, null, null);
            default ->
                set(
                        TimescaleKind.RECURRING,
                        perhaps(chance),
                        chance.nextInt(3) == 0 ? later : null,
                        INTERVALS.get(chance.nextInt(INTERVALS.size())));
        };
    }

    private static Timescale set(
            TimescaleKind kind, @Nullable LocalDate start, @Nullable LocalDate due, @Nullable String every) {
        return new Timescale(OpenState.SET, "As said", kind, start, due, every, null);
    }

    private void promise(Random chance, @Nullable PlanPeriod period, @Nullable LocalDate closedOn) {
        DateRange range = period == null ? null : new DateRange(period.start(), period.end());
        String county = members.county();
        plan = plans.plan(county, period);
        String agency = members.agency(county, "police");
        Map<UUID, LocalDate> reports = new HashMap<>();
        UUID priority = plans.priority(plan, "1");
        plans.many(() -> {
            for (int i = 0; i < ACTIONS; i++) {
                Timescale own = timescale(chance);
                LocalDate reported = chance.nextInt(4) == 0 ? day(chance) : null;
                List<MilestoneInput> milestones = new ArrayList<>();
                List<Deadline> deadlines = new ArrayList<>(List.of(new Deadline(own, null, range, closedOn, reported)));
                for (int m = chance.nextInt(4); m > 0; m--) {
                    Timescale below = timescale(chance);
                    LocalDate doneOn = chance.nextInt(3) == 0 ? day(chance) : null;
                    milestones.add(new MilestoneInput(null, "Milestone " + m, below, null, doneOn));
                    deadlines.add(new Deadline(below, doneOn, range, closedOn, reported));
                }
                ActionInput said = Plans.actionInput(priority, null, "1." + i, own, AgencyLeadsInput.NONE)
                        .with(milestones);
                UUID action = plans.action(said);
                promised.put(action, deadlines);
                if (reported != null) {
                    reports.put(action, reported);
                }
            }
        });
        reports.forEach((action, day) -> database.run(REPORTED, agency, day, day, action));
        if (closedOn != null) {
            database.run("update plan set status = 'closed', closed_on = ? where id = ?", closedOn, plan);
        }
    }

    /** Days on which something begins or ceases to be late or due soon, the days beside them, and any others. */
    private Set<LocalDate> days(Random chance) {
        Set<LocalDate> days =
                Stream.generate(() -> day(chance)).limit(20).collect(Collectors.toCollection(TreeSet::new));
        days.addAll(List.of(CLOSING.minusDays(1), CLOSING, CLOSING.plusDays(1)));
        promised.values().stream()
                .flatMap(List::stream)
                .map(Deadline::nextDue)
                .filter(java.util.Objects::nonNull)
                .limit(12)
                .forEach(due ->
                        Stream.of(-31, -30, -29, -1, 0, 1).map(due::plusDays).forEach(days::add));
        return days;
    }

    private Set<UUID> found(boolean overdue, LocalDate today) {
        ActionFilter filter = new ActionFilter();
        filter.plan = List.of(plan);
        filter.overdue = overdue;
        return jdbi.withHandle(handle -> ActionConditions.of(filter, List.of(), today)
                .query(handle, "select a.id " + ActionSql.FROM, "", 2 * ACTIONS)
                .mapTo(UUID.class)
                .set());
    }

    private List<ActionSummary> shown(LocalDate today) {
        ActionReading reading = new ActionReading(json, Caller.system(), today);
        ActionFilter filter = new ActionFilter();
        filter.plan = List.of(plan);
        return jdbi.withHandle(handle -> ActionConditions.of(filter, List.of(), today)
                .query(handle, ActionSql.summary(""), "", 2 * ACTIONS)
                .map((row, context) -> reading.summary(row))
                .list());
    }

    private Set<UUID> expected(java.util.function.Predicate<List<Deadline>> rule) {
        return promised.entrySet().stream()
                .filter(entry -> rule.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void agree(Random chance) {
        Set<LocalDate> lateOn = new TreeSet<>();
        for (LocalDate today : days(chance)) {
            Set<UUID> late = expected(all -> all.stream().anyMatch(one -> one.overdue(today)));
            Set<UUID> soon = expected(all -> all.stream().noneMatch(one -> one.overdue(today))
                    && all.stream().anyMatch(one -> one.dueSoon(today)));
            assertThat(found(true, today)).as("late on %s", today).isEqualTo(late);
            assertThat(found(false, today))
                    .as("not late on %s", today)
                    .isEqualTo(expected(all -> all.stream().noneMatch(one -> one.overdue(today))));
            assertThat(shown(today).stream().filter(ActionSummary::overdue).map(ActionSummary::id))
                    .as("shown as late on %s", today)
                    .containsExactlyInAnyOrderElementsOf(late);
            assertThat(shown(today).stream().filter(ActionSummary::dueSoon).map(ActionSummary::id))
                    .as("shown as due soon on %s", today)
                    .containsExactlyInAnyOrderElementsOf(soon);
            if (!late.isEmpty() && !soon.isEmpty()) {
                lateOn.add(today);
            }
        }
        assertThat(lateOn).as("days that had something to tell apart").hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in_a_plan_with_a_period(long seed) {
        Random chance = new Random(seed);
        promise(chance, PERIOD, null);
        agree(chance);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void in_a_plan_without_a_period(long seed) {
        Random chance = new Random(seed);
        promise(chance, null, null);
        agree(chance);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void in_a_plan_that_was_closed(long seed) {
        Random chance = new Random(seed);
        promise(chance, PERIOD, CLOSING);
        agree(chance);
    }
}
